package app.joren.extraction.correction;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import app.joren.contracts.definition.AddressRules;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.CrawlSettings;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.definition.Rendering;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.review.ListedFacts;
import app.joren.contracts.review.StoredPage;

/** Pages of a fictional club whose definition is wrong in several ways. */
public final class Club {

	/** A moment after all of its articles. */
	public static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

	private static final Evidence SEEN = Evidence.of(0.8, "It was seen so");

	private static final List<String> TITLES = List.of("The hut opens", "A path is closed", "Courses for the winter",
			"Who carries the wood");

	private Club() {
	}

	/** A definition that takes the section for the title and knows no date. */
	public static SiteDefinition definition() {
		ArticleTemplate template = new ArticleTemplate("article", List.of(), List.of(), false,
				Map.of(ArticleField.TITLE, List.of(new FieldRule.Css("h2.rubric", null, null, SEEN))),
				List.of(new ArticleTemplate.BodyRule("div.text", SEEN)), List.of(), 300);
		return new SiteDefinition(SiteDefinition.FORMAT, URI.create("https://club.example/"), "Club", "en", null,
				new Rendering(Rendering.Mode.STATIC, SEEN), List.of(), List.of(template),
				new AddressRules(List.of("/news/{n}"), List.of(), SEEN), new CrawlSettings(100, 100, null));
	}

	/** Four pages. */
	public static List<StoredPage> pages() {
		return IntStream.range(0, TITLES.size()).mapToObj(Club::page).toList();
	}

	private static StoredPage page(int number) {
		String html = """
				<!DOCTYPE html><html lang="en"><head><title>%1$s - Club</title><script>evil()</script></head>
				<body onload="evil()"><header><h2 class="rubric">News</h2></header>
				<main><h1 class="headline">%1$s</h1>
				<p class="meta"><span class="day">%2$d November 2026</span> by <a class="who" href="/who">Ann Lee</a></p>
				<div class="text"><p>%1$s, said the warden, and %2$d people of the village were glad to hear of it.</p>
				<div class="letter"><p>Write to us and get our letter every week, free for all members of the club.</p></div>
				<p>The number of the day was %2$d, and it will be so again before the snow of this year has gone.</p>
				<form action="/x"><input name="q"></form><img src="/p/%2$d.jpg" onerror="evil()" alt="View %2$d"></div>
				</main></body></html>"""
			.formatted(TITLES.get(number), number + 3);
		return new StoredPage("a" + number, URI.create("https://club.example/news/" + number), "text/html",
				html.getBytes(StandardCharsets.UTF_8), new ListedFacts(null, null, List.of(), null, null), List.of());
	}

}
