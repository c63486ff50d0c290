package app.joren.extraction.hydration;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** The article that the pages of these tests carry in their state. */
final class FerryStory {

	static final String FIRST = "The ferry to the island did not leave on Tuesday, for the third day in a row.";

	static final String SECOND = "Its crew wants longer breaks, and the harbour office says that it will talk to them before the week is over.";

	static final String THIRD = "Travellers may use the bus over the bridge, which takes an hour longer and leaves from the market.";

	static final String HTML = "<p>" + FIRST + "</p><h2>What the crew wants</h2><p>" + SECOND + "</p><p>" + THIRD
			+ "</p>";

	static final String HTML_IN_JSON = HTML.replace("/", "\\/").replace("<", "\\u003c");

	private FerryStory() {
	}

	static void isFerryStory(Page page) {
		assertThat(page.document().select("h1").text()).isEqualTo("Ferry strike enters third day");
		assertThat(body(page).select("h2").text()).isEqualTo("What the crew wants");
		assertThat(body(page).select("p").eachText()).containsExactly(FIRST, SECOND, THIRD);
	}

	static Page article(String body) {
		return hydrated("/posts/ferry",
				"<script type='application/json'>{\"page\":{\"slug\":\"ferry\",\"title\":\"Ferry strike enters third day\",\"body\":"
						+ body + "}}</script>");
	}

	static Element body(Page page) {
		return page.document().expectFirst(".article-body");
	}

	static Page hydrated(String path, String markup) {
		return Hydration.of(page(path, markup)).orElseThrow();
	}

	static Page page(String path, String markup) {
		return PageParser.parse(new FetchedPage(URI.create("https://news.example" + path), "text/html; charset=utf-8",
				markup.getBytes(StandardCharsets.UTF_8)));
	}

}
