package app.joren.extraction.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WithoutScriptsTests {

	private static final String POST = "<p>" + "The kettle boils over when the lid is left on. ".repeat(12) + "</p>";

	@Test
	void showsTheVersionForReadersWithoutScriptsWhereItIsMostOfThePage() {
		Document document = parsed("<div id=app></div><noscript><h1>Kettles</h1>" + POST + "</noscript>");
		assertThat(document.select("noscript")).isEmpty();
		assertThat(document.select("h1, p").eachText()).hasSize(2);
	}

	@Test
	void leavesASentenceThatAsksForScripts() {
		Document document = parsed("<div id=app></div><noscript>Please enable JavaScript.</noscript>");
		assertThat(document.select("noscript")).hasSize(1);
	}

	@Test
	void leavesWhatRepeatsThePage() {
		Document document = parsed(POST + POST + "<noscript>" + POST + "</noscript>");
		assertThat(document.select("noscript")).hasSize(1);
	}

	@Test
	void leavesMarkupThatAProgramWroteAsText() {
		Document document = parsed("<div id=app></div><noscript>" + POST.replace("<", "&lt;") + "</noscript>");
		assertThat(document.select("noscript")).hasSize(1);
	}

	private static Document parsed(String body) {
		byte[] bytes = ("<title>t</title><body>" + body).getBytes(StandardCharsets.UTF_8);
		return PageParser.parse(new FetchedPage(URI.create("https://forum.example/t/1"), "text/html", bytes))
			.document();
	}

}
