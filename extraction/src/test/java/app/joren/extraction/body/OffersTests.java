package app.joren.extraction.body;

import java.net.URI;
import java.time.Instant;

import app.joren.extraction.blocks.PlainText;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OffersTests {

	private static final String FIRST = "The ferry had been tied to the quay for three days when the first crews came "
			+ "back to work, tired, wet, and glad that the dispute over their hours was settled at last.";

	private static final String SECOND = "Nobody in the harbour had expected it to last so long, said the master of "
			+ "the port, who had spent two nights in his office and had slept, he added, on the floor.";

	private static final String THIRD = "The council met twice in the town hall, and twice it went home without a "
			+ "word to those who waited outside, in the rain, with their lamps and their flags.";

	@Test
	void aBoxHeadedByAPointerIsLeftOut() {
		assertThat(text("<div><p>" + FIRST + "</p><div><div>Read more</div><div>Politics</div><div><a href=/other>"
				+ "How the lights came back to the old pier</a></div></div><p>" + SECOND + "</p></div>"))
			.isEqualTo(FIRST + "\n" + SECOND);
	}

	@Test
	void linesThatOfferAlikeAreLeftOutInAnyLanguage() {
		String offer = "<p><strong>FUNDA OLUNYE |</strong> <a href=/%d>Isihluku isoka ligwaza intombi %d</a></p>";

		assertThat(text("<div><p>" + FIRST + "</p>" + offer.formatted(1, 1) + "<p>" + SECOND + "</p>"
				+ offer.formatted(2, 2) + "<p>" + THIRD + "</p></div>"))
			.isEqualTo(FIRST + "\n" + SECOND + "\n" + THIRD);
	}

	@Test
	void oneBlockWithTheWholeTextAgainIsLeftOut() {
		assertThat(text("<head><meta property=og:type content=article></head><div><div><p>" + FIRST + "</p><p>" + SECOND
				+ "</p><p>" + THIRD + "</p></div><div>" + FIRST + " " + SECOND + " " + THIRD + "</div><div>" + FIRST
				+ " " + SECOND + " " + THIRD + " End." + "</div><div>" + FIRST + " " + SECOND + " " + THIRD
				+ " The end.</div></div>"))
			.isEqualTo(FIRST + "\n" + SECOND + "\n" + THIRD);
	}

	@Test
	void creditsBehindTheTextAreLeftOut() {
		assertThat(text("<div><p>" + FIRST + "</p><p>" + SECOND + "</p><p>Editing: Ada Lowe, Gil Hart</p></div>"))
			.isEqualTo(FIRST + "\n" + SECOND);
	}

	@Test
	void fewWordsBesideTheOnlyPictureOfABoxAreItsCaption() {
		String html = "<div><p>" + FIRST + "</p><div class=image_wrapper><img src=/ferry.jpg width=800 height=600>"
				+ "<p>The ferry at her quay</p></div><p>" + SECOND + "</p></div>";

		assertThat(withoutCaptions(html)).isEqualTo(FIRST + "\n" + SECOND);
		assertThat(text(html)).contains("The ferry at her quay");
	}

	@Test
	void aCaptionInALineWithItsPictureIsNoText() {
		String html = "<div><p>" + FIRST + "</p><span class=storyimage><img src=/ferry.jpg width=800 height=600>"
				+ "<span class=caption>The ferry at her quay, in winter.</span></span><p>" + SECOND + "</p></div>";

		assertThat(withoutCaptions(html)).isEqualTo(FIRST + "\n" + SECOND);
	}

	private static String text(String html) {
		return PlainText.of(read(html).blocks());
	}

	private static String withoutCaptions(String html) {
		return PlainText.withoutCaptions(read(html).blocks());
	}

	private static PageInference read(String html) {
		URI address = URI.create("https://herald.example/ferries");
		Page page = Page.of(address, Jsoup.parse(html, address.toString()));
		return PageInference.of(page, DateReader.at(Instant.parse("2026-11-25T00:00:00Z")));
	}

}
