package app.joren.local.demo;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the site offers to machines: a feed per edition, and the sitemap. */
final class Feeds {

	/** The club's time. */
	static final ZoneOffset ZONE = ZoneOffset.ofHours(9);

	private static final int ENTRIES = 12;

	private Feeds() {
	}

	static String rss(Edition edition, String origin) {
		String items = edition.stories()
			.stream()
			.limit(ENTRIES)
			.map((story) -> item(edition, story, origin))
			.collect(Collectors.joining());
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<rss version="2.0"><channel>
				<title>%s</title>
				<link>%s</link>
				<description>%s</description>
				<language>%s</language>
				%s</channel></rss>
				""".formatted(Inline.escaped(edition.label("club")), origin + edition.root(),
				Inline.escaped(edition.label("motto")), edition.language(), items);
	}

	private static String item(Edition edition, Story story, String origin) {
		return "<item><title>%s</title><link>%s</link><guid>%s</guid><pubDate>%s</pubDate><category>%s</category>"
			.formatted(Inline.escaped(story.title()), origin + story.path(), origin + story.path(),
					DateTimeFormatter.RFC_1123_DATE_TIME.format(story.published().atOffset(ZONE)),
					edition.label("section." + story.section()))
				+ "<description>" + Inline.escaped(story.teaser()) + "</description></item>\n";
	}

	static String sitemap(List<String> paths, List<Edition> editions, String origin) {
		Map<String, LocalDateTime> published = editions.stream()
			.flatMap((edition) -> edition.stories().stream())
			.collect(Collectors.toMap(Story::path, Story::published));
		Function<String, String> changed = (path) -> published.containsKey(path)
				? "<lastmod>" + published.get(path).atOffset(ZONE).toLocalDate() + "</lastmod>" : "";
		return paths.stream()
			.filter((path) -> path.endsWith("/") || path.endsWith(".html"))
			.map((path) -> "<url><loc>" + origin + path + "</loc>" + changed.apply(path) + "</url>\n")
			.collect(Collectors.joining("", """
					<?xml version="1.0" encoding="UTF-8"?>
					<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
					""", "</urlset>\n"));
	}

}
