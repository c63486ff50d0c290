package app.joren.extraction.body;

import java.net.URI;
import java.time.Instant;

import app.joren.extraction.blocks.PlainText;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrimmingTests {

	private static final String FIRST = "The ferry had been tied to the quay for three days when the first crews came "
			+ "back to work, tired, wet, and glad that the dispute over their hours was settled at last.";

	private static final String SECOND = "Nobody in the harbour had expected it to last so long, said the master of "
			+ "the port, who had spent two nights in his office and had slept, he added, on the floor.";

	@Test
	void buttonsAboveTheTextAreLeftOut() {
		assertThat(text("<div><div>Listen</div><div>5 min</div><div>Save</div>" + article() + "</div>"))
			.isEqualTo(FIRST + "\n" + SECOND);
	}

	@Test
	void linesOnWhoWroteItAreLeftOut() {
		assertThat(text("<head><meta name=author content='Ada Lowe'></head><div>" + article()
				+ "<p>Ada Lowe is a senior writer, and covers ports and ships.</p>"
				+ "<p>Write to her at ada.lowe@herald.example.</p><p>Gil Hart contributed to this report.</p></div>"))
			.isEqualTo(FIRST + "\n" + SECOND);
	}

	@Test
	void aListOfOffersBehindTheTextIsLeftOutWithItsHeading() {
		assertThat(text("<div>" + article() + "<div>More great stories</div><ul>"
				+ "<li>The strange life of <a href=/1>a lock keeper and his dogs</a></li>"
				+ "<li>How the lights <a href=/2>came back to the old pier</a></li></ul></div>"))
			.isEqualTo(FIRST + "\n" + SECOND);
	}

	@Test
	void factsForMachinesAreLeftOut() {
		assertThat(text("<div><div><div itemprop=author>Ada Lowe and the others</div>"
				+ "<div itemprop=keywords>Ferries, Harbours, Disputes, Crews, Hours, Work</div></div>" + article()
				+ "</div>"))
			.isEqualTo(FIRST + "\n" + SECOND);
	}

	@Test
	void whatIsSaidAgainInAnArticleStays() {
		String dish = "<p>A cup of rice, a spoon of oil, two eggs, and what is left of yesterday's beans, %d of them, "
				+ "all cooked in one pan until the rice is dry and the eggs are done.</p>";
		String refrain = dish.formatted(1) + dish.formatted(2) + dish.formatted(3);

		assertThat(text("<div>" + refrain + article() + refrain + "<p>" + SECOND.substring(8) + "</p><p>"
				+ FIRST.substring(9) + "</p>" + refrain + "</div>")
			.split("A cup of rice")).hasSize(10);
	}

	@Test
	void aPostFromElsewhereIsAPartOfTheArticle() {
		assertThat(text("<div>" + article()
				+ "<div class=social-embed><blockquote class=twitter-tweet><p>What a sight, all the boats at once!</p>"
				+ "<a href=https://twitter.com/low/status/12345678>May 4</a></blockquote></div><p>" + FIRST.substring(9)
				+ "</p></div>"))
			.contains("all the boats at once");
	}

	private static String article() {
		return "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
	}

	private static String text(String html) {
		Page page = Page.of(URI.create("https://herald.example/ferry"), Jsoup.parse(html));
		return PlainText.of(PageInference.of(page, DateReader.at(Instant.parse("2026-11-25T00:00:00Z"))).blocks());
	}

}
