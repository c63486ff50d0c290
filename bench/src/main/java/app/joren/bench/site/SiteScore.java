package app.joren.bench.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How well a site was read, by the rules of the recorded sites' README.
 *
 * @param articles every article of the truth
 * @param falseOnes what was reported as an article and is none
 */
public record SiteScore(List<ArticleScore> articles, List<SiteResult.ResultArticle> falseOnes) {

	public SiteScore {
		articles = List.copyOf(articles);
		falseOnes = List.copyOf(falseOnes);
	}

	/** Scores what was made of a site. */
	public static SiteScore of(SiteTruth truth, SiteResult result) {
		Map<UrlKey, SiteResult.ResultArticle> reported = new LinkedHashMap<>();
		result.articles().forEach((article) -> reported.putIfAbsent(UrlKey.ofPage(article.url()), article));
		Set<UrlKey> uncounted = truth.ambiguous().stream().map(UrlKey::ofPage).collect(Collectors.toSet());
		List<ArticleScore> articles = new ArrayList<>();
		for (SiteTruth.TruthArticle article : truth.articles()) {
			articles.add(ArticleScore.of(article, reported.remove(UrlKey.ofPage(article.url()))));
		}
		reported.keySet().removeAll(uncounted);
		return new SiteScore(articles, List.copyOf(reported.values()));
	}

	/** The share of the truth's articles that were reported. */
	public double recall() {
		return share(found().size(), this.articles.size());
	}

	/** The share of the reported articles that are articles; 0 when none were. */
	public double precision() {
		return share(found().size(), found().size() + this.falseOnes.size());
	}

	/** The share of found articles with the right title. */
	public double titles() {
		return mean(found(), (article) -> article.title() ? 1 : 0);
	}

	/** The share of found articles with the right day. */
	public double dates() {
		return mean(found(), (article) -> article.date() ? 1 : 0);
	}

	/**
	 * The share of found articles with the right author; null where no author is known.
	 */
	public @Nullable Double authors() {
		return shareOf(ArticleScore::author);
	}

	/** The share of found articles with the right picture; null where none is known. */
	public @Nullable Double images() {
		return shareOf(ArticleScore::image);
	}

	/** The mean precision of the found articles' bodies. */
	public double bodyPrecision() {
		return mean(found(), (article) -> article.body().precision());
	}

	/** The mean recall of the found articles' bodies. */
	public double bodyRecall() {
		return mean(found(), (article) -> article.body().recall());
	}

	/** The mean F1 of the found articles' bodies. */
	public double body() {
		return mean(found(), (article) -> article.body().f1());
	}

	/** The mean F1 of the found articles' tokens. */
	public double tokens() {
		return mean(found(), (article) -> article.tokens().f1());
	}

	/** The one number: found, titles, dates and bodies of all the truth's articles. */
	public double overall() {
		return mean(this.articles, ArticleScore::overall);
	}

	/** The stricter number: right articles over the truth's and the false ones. */
	public double strict() {
		return share(this.articles.stream().filter(ArticleScore::right).count(),
				this.articles.size() + this.falseOnes.size());
	}

	private List<ArticleScore> found() {
		return this.articles.stream().filter(ArticleScore::found).toList();
	}

	private @Nullable Double shareOf(Function<ArticleScore, @Nullable Boolean> field) {
		List<Boolean> known = found().stream().map(field).filter(Objects::nonNull).toList();
		return known.isEmpty() ? null : share(known.stream().filter(Boolean::booleanValue).count(), known.size());
	}

	private static double mean(List<ArticleScore> articles, ToDoubleFunction<ArticleScore> value) {
		return articles.stream().mapToDouble(value).average().orElse(0);
	}

	private static double share(long part, long whole) {
		return (whole > 0) ? (double) part / whole : 0;
	}

}
