package app.joren.analyzer.understanding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.feed.Feed;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/** What a site calls itself. */
final class SiteName {

	private static final String SEPARATORS = "^[\\s|｜/／»«:：·•–—-]+|[\\s|｜/／»«:：·•–—-]+$";

	private SiteName() {
	}

	static String of(Page home, List<ArticleTemplate> templates, Collection<Feed> feeds) {
		Stream<String> declared = home.document()
			.select("meta[property=og:site_name],meta[name=application-name],meta[name=apple-mobile-web-app-title]")
			.stream()
			.map((meta) -> meta.attr("content"));
		Stream<String> affixes = templates.stream().flatMap(SiteName::affixes);
		Stream<String> feedTitles = feeds.stream().map(Feed::title).flatMap(Stream::ofNullable);
		Stream<String> titles = Stream.of(firstPart(home.document().title()), heading(home), home.address().getHost());
		return Stream.of(declared, affixes, feedTitles.limit(1), titles)
			.flatMap((names) -> names)
			.map((name) -> name.replaceAll(SEPARATORS, "").strip())
			.filter((name) -> !name.isEmpty() && name.length() <= 60)
			.findFirst()
			.orElse(home.address().getHost());
	}

	private static Stream<String> affixes(ArticleTemplate template) {
		return template.fields()
			.getOrDefault(ArticleField.TITLE, List.of())
			.stream()
			.filter(FieldRule.Document.class::isInstance)
			.map(FieldRule.Document.class::cast)
			.flatMap((rule) -> Stream.of(rule.suffix(), rule.prefix()));
	}

	private static String firstPart(String title) {
		return title.split("\\s+[-–—|:]\\s+|[|｜]")[0];
	}

	private static String heading(Page home) {
		return Optional.ofNullable(home.document().selectFirst("h1")).map(Element::text).orElse("");
	}

}
