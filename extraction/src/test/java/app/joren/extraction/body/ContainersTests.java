package app.joren.extraction.body;

import java.net.URI;
import java.time.Instant;

import app.joren.extraction.blocks.PlainText;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContainersTests {

	private static final String FIRST = "The ferry had been tied to the quay for three days when the first crews came "
			+ "back to work, tired, wet, and glad that the dispute over their hours was settled at last.";

	private static final String SECOND = "Nobody in the harbour had expected it to last so long, said the master of "
			+ "the port, who had spent two nights in his office and had slept, he added, on the floor.";

	private static final String TEASER = "<div class=item><div>%d</div><div><a href=/t%d>What the town will do about "
			+ "number %d</a></div><div>Ada Lowe</div><p>The council of the town met for the %dth time, and once more "
			+ "nothing was decided, although everybody had an opinion, and said so, at length.</p></div>";

	@Test
	void teasersBesideABodyAreLeftOut() {
		String teasers = TEASER.formatted(1, 1, 1, 1) + TEASER.formatted(2, 2, 2, 2);

		assertThat(text("<div><article>" + article(FIRST) + article(SECOND) + article("A third " + FIRST)
				+ article("A fourth " + SECOND) + "</article><div>" + teasers + "</div></div>"))
			.isEqualTo(FIRST + "\n" + SECOND + "\nA third " + FIRST + "\nA fourth " + SECOND);
	}

	@Test
	void aBodyOfSeveralColumnsIsTakenWhole() {
		String names = "<table>" + "<tr><td>2019</td><td>Gil Hart of the port</td></tr>".repeat(8) + "</table>";

		assertThat(text("<div class=article__body><div class=col>" + article(FIRST) + "</div><div class=col>" + names
				+ "</div><div class=col>" + article(SECOND) + article("A third " + FIRST) + "</div></div>"))
			.startsWith(FIRST)
			.endsWith("A third " + FIRST);
	}

	@Test
	void aSideColumnIsNotTheBodyOfAPageThatMarksItsBody() {
		String table = "<table>" + "<tr><td>12</td><td>Gil Hart</td><td>301</td></tr>".repeat(30) + "</table>";

		assertThat(text("<div itemprop=articleBody><p>The final standings after all races.</p>" + table
				+ "</div><aside class=sidebar><p>" + FIRST + "</p><p>" + SECOND + "</p></aside>"))
			.contains("The final standings")
			.doesNotContain("The ferry");
	}

	@Test
	void productsThatAnArticlePraisesAreAPartOfIt() {
		String product = "<div class=product><h3><a href=https://shop.example/%d>Machine number %d</a></h3>"
				+ "<img src=/%d.jpg><p>It has %d stitches, sews without a sound, and was, of all that were tried, the "
				+ "one that the testers wanted to keep, though it is not cheap, and rather heavy.</p></div>";
		String products = product.formatted(1, 1, 1, 1) + product.formatted(2, 2, 2, 2) + product.formatted(3, 3, 3, 3);

		assertThat(text("<article>" + article(FIRST) + products + article(SECOND) + "</article>"))
			.contains("It has 2 stitches");
	}

	@Test
	void theNameOfAPartTellsMoreThanThatOfItsBlock() {
		assertThat(text("<article>" + article(FIRST)
				+ "<div class=article-detail__cta><div>All about the harbour and its crews</div></div>"
				+ article(SECOND) + "</article>"))
			.isEqualTo(FIRST + "\n" + SECOND);
	}

	@Test
	void aFieldWhoseLabelIsHiddenIsNotHidden() {
		assertThat(text("<div><div class='field field-label-hidden'>" + article(FIRST) + "</div><div class=field>"
				+ article(SECOND.repeat(4)) + "</div></div>"))
			.startsWith(FIRST);
	}

	@Test
	void theTitleInTheCrumbsIsNoText() {
		assertThat(text("<head><meta property=og:title content='Ferries run again'></head><div><ul><li>Ferries run "
				+ "again</li></ul>" + article(FIRST) + article(SECOND) + "</div>"))
			.isEqualTo(FIRST + "\n" + SECOND);
	}

	@Test
	void aLastParagraphOfLinkedNamesIsAPartOfTheText() {
		String names = "<p>The cast: <a href=/a>Ada Lowe of the Northern Theatre</a>, <a href=/b>Gil Hart of the Old "
				+ "Hall</a>, <a href=/c>Ines Marsh, who danced</a>, <a href=/d>Otto Brand, who sang</a>, and many "
				+ "more who were not named in the programme.</p>";

		assertThat(text("<div>" + article(FIRST) + article(SECOND) + names + "</div>")).contains("Otto Brand");
	}

	private static String article(String text) {
		return "<p>" + text + "</p>";
	}

	private static String text(String html) {
		URI address = URI.create("https://herald.example/ferries");
		Page page = Page.of(address, Jsoup.parse(html, address.toString()));
		return PlainText.of(PageInference.of(page, DateReader.at(Instant.parse("2026-11-25T00:00:00Z"))).blocks());
	}

}
