package app.joren.extraction.template;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.site.Hints;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages say about their articles besides titles, authors and dates. */
class DeclaredFieldsTests {

	private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

	private static final IntFunction<String> STORY = (
			n) -> """
					<html lang="en-US"><head><title>%1$s | The Herald</title><meta name="keywords" content="news, herald">
					<meta name="description" content="What became of chapter %2$d">
					<script type="application/ld+json">{"@type":"Article","headline":"%1$s","datePublished":"2026-11-0%2$dT08:00:00+09:00",
					"dateModified":"2026-11-1%2$dT08:00:00+09:00","keywords":["mill %2$d","river"]}</script></head>
					<body><header><h1>%1$s</h1><p class="standfirst">In chapter %2$d everything becomes quite different again</p></header>
					<div class="text">%3$s</div><p>Tagged <a rel="tag" href="/t/%2$d">water %2$d</a></p></body></html>"""
				.formatted(Stories.title(n), n, Stories.prose(n));

	@Test
	void deckTagsSummaryLanguageAndChangeAreDelivered() {
		Article article = new TemplateReader(
				new TemplateInduction(NOW).learn("article", List.of(), Stories.samples(6, STORY), List.of()), NOW)
			.read("app", URI.create("https://news.example/story-3"), Stories.page("/story-3", STORY.apply(3)),
					Hints.none())
			.orElseThrow()
			.article();

		assertThat(article.subtitle()).isEqualTo("In chapter 3 everything becomes quite different again");
		assertThat(article.tags()).containsExactlyInAnyOrder("mill 3", "river", "water 3");
		assertThat(article.summary()).isEqualTo("What became of chapter 3");
		assertThat(article.language()).isEqualTo("en-US");
		assertThat(article.published()).extracting(PublicationDate::iso).isEqualTo("2026-11-03T08:00+09:00");
		assertThat(article.modified()).extracting(PublicationDate::iso).isEqualTo("2026-11-13T08:00+09:00");
	}

}
