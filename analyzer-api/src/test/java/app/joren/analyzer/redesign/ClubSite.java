package app.joren.analyzer.redesign;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import app.joren.analyzer.Sites;
import app.joren.analyzer.analysis.SiteUnderstanding;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.crawler.SiteChanged;
import app.joren.contracts.crawler.SiteChanged.Body;
import app.joren.contracts.crawler.SiteChanged.ChangedPage;
import app.joren.contracts.definition.AddressRules;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.ArticleTemplate.BodyRule;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.review.ListedFacts;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A site whose articles stand in elements of a class, which is another one after a
 * redesign.
 *
 * @param home where nothing answers
 */
record ClubSite(URI home) {

	private static final int PAGES = 8;

	static ClubSite somewhere() {
		return new ClubSite(URI.create("http://127.0.0.1:1/" + UUID.randomUUID() + "/"));
	}

	/** How the site is built while its articles stand in that class. */
	SiteDefinition definition(String css) {
		SiteDefinition ready = Sites.definition(this.home, "The Club");
		Map<ArticleField, List<FieldRule>> fields = Map.of(ArticleField.TITLE,
				List.of(new FieldRule.Css("." + css + "-title", null, null, Sites.SEEN)), ArticleField.PUBLISHED,
				List.of(new FieldRule.Css("." + css + "-day", null, null, Sites.SEEN)));
		ArticleTemplate template = new ArticleTemplate("article", List.of(), List.of("." + css + "-title"), false,
				fields, List.of(new BodyRule("." + css + "-body", Sites.SEEN)), List.of(), 500);
		return new SiteDefinition(SiteDefinition.FORMAT, this.home, ready.name(), ready.language(), ready.zone(),
				ready.rendering(), ready.sections(), List.of(template),
				new AddressRules(List.of("**"), List.of(), Sites.SEEN), ready.crawl());
	}

	SiteUnderstanding understanding(String css) {
		return new SiteUnderstanding(definition(css), Sites.design(), Optional.empty(), List.of(), List.of(), 12);
	}

	/** The fact that the site was rebuilt, with its pages in the bucket. */
	SiteChanged change(String appId, int version, S3Client s3, String bucket, String before, String now) {
		List<ChangedPage> pages = IntStream.range(0, PAGES)
			.mapToObj((number) -> new ChangedPage(this.home.resolve("story-" + number), List.of("news"),
					new ListedFacts(null, null, List.of(), null, null), kept(s3, bucket, number, page(now, number)),
					kept(s3, bucket, number, page(before, number))))
			.toList();
		return new SiteChanged(appId, UUID.randomUUID().toString(), version,
				List.of(new Drift(Drift.Measure.INFERRED, PAGES, PAGES, 0, PAGES)), Set.of(), pages);
	}

	private Body kept(S3Client s3, String bucket, int number, String html) {
		String key = UUID.randomUUID().toString();
		s3.putObject((put) -> put.bucket(bucket).key(key),
				RequestBody.fromBytes(html.getBytes(StandardCharsets.UTF_8)));
		return new Body(key, "text/html; charset=utf-8", this.home.resolve("story-" + number));
	}

	/** An empty class is a page that says only that something went wrong. */
	private static String page(String css, int number) {
		if (css.isEmpty()) {
			return "<html><head><title>Sorry</title></head><body><p>Something went wrong.</p></body></html>";
		}
		return """
				<html><head><title>The Club</title></head><body><div class="bar"><a href="/">The Club</a></div>
				<div class="%1$s-title">Match report %2$d</div><div class="%1$s-day">%3$s</div>
				<div class="%1$s-body"><p>In match %2$d the visitors scored early, and it took the club until the
				last quarter of an hour to answer with %2$d shots on goal.</p><p>The %2$d thousand who had come stayed
				until the end, sang in the rain and went home with more hope than they had brought.</p></div>
				</body></html>""".formatted(css, number, LocalDate.of(2026, 3, 1).plusDays(number));
	}

}
