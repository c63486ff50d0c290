package app.joren.analyzer.redesign;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import app.joren.contracts.analyzer.DefinitionChanged.Delivery;
import app.joren.contracts.crawler.Drift.Measure;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.drift.Delivered;
import app.joren.extraction.drift.Profile;
import app.joren.extraction.drift.ProfileCount;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Reading;
import app.joren.extraction.site.SiteReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages by a definition that nobody follows.
 *
 * @param appId the app
 * @param definition the definition
 * @param clock the time, for relative dates
 */
record Shadow(String appId, SiteDefinition definition, Clock clock) {

	private static final double AGREEMENT = 0.45;

	private static final double RULES = 0.25;

	private static final double OTHERS = 0.1;

	/** What the definition delivers of pages. */
	Delivery of(List<TriedPage> pages, Function<TriedPage, @Nullable FetchedPage> body) {
		SiteReader reader = new DefinedSiteReader(this.appId, this.definition, this.clock::instant);
		ProfileCount count = new ProfileCount();
		List<Double> agreeing = new ArrayList<>();
		List<Integer> lengths = new ArrayList<>();
		for (TriedPage page : pages) {
			FetchedPage fetched = Objects.requireNonNull(body.apply(page));
			Reading.ArticleRead known = page.known();
			if (reader.read(page.lead(), fetched) instanceof Reading.ArticleRead read) {
				Delivered delivered = Delivered.of(read.article(), read.rules());
				count.article(delivered, (known != null) ? Delivered.of(known.article(), known.rules()) : delivered);
				lengths.add(delivered.length());
				if (known != null) {
					agreeing.add(new Likeness(known.article()).of(read.article()));
				}
			}
			else {
				count.missed();
				if (known != null) {
					agreeing.add(0.0);
				}
			}
		}
		double agreement = agreeing.stream().mapToDouble(Double::doubleValue).average().orElse(1);
		return delivery(count.profile(), agreement, median(lengths));
	}

	private static Delivery delivery(Profile profile, double agreeing, int length) {
		double articles = 1 - profile.share(Measure.UNREAD);
		double byRules = without(profile, Measure.INFERRED);
		double dated = without(profile, Measure.UNDATED);
		double signed = without(profile, Measure.UNSIGNED);
		double pictured = without(profile, Measure.WITHOUT_IMAGE);
		double ownText = without(profile, Measure.TEMPLATE_TEXT);
		double unique = Math.min(without(profile, Measure.SAME_TITLE), without(profile, Measure.SAME_BODY));
		double score = articles * (AGREEMENT * agreeing + RULES * byRules
				+ OTHERS * (ownText + unique + (dated + signed + pictured) / 3));
		return new Delivery(rounded(score), rounded(articles), rounded(byRules), rounded(dated), rounded(signed),
				rounded(pictured), rounded(ownText), rounded(unique), rounded(agreeing), length);
	}

	private static double without(Profile profile, Measure measure) {
		return profile.hasArticles() ? 1 - profile.share(measure) : 0;
	}

	private static double rounded(double share) {
		return Math.round(1000 * share) / 1000.0;
	}

	private static int median(List<Integer> lengths) {
		return lengths.isEmpty() ? 0 : lengths.stream().sorted().toList().get(lengths.size() / 2);
	}

}
