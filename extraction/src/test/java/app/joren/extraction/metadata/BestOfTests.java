package app.joren.extraction.metadata;

import java.net.URI;
import java.time.Instant;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is chosen where the places of a page disagree. */
class BestOfTests {

	private static final DateReader DATES = DateReader.at(Instant.parse("2026-11-25T12:00:00Z"));

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"<title>The mill that never stops</title><meta property=og:title content='Opinion | The mill that never stops'><h1>Opinion The mill that never stops</h1>#The mill that never stops",
			"<meta property=og:title content='The mill that never stops | Opinion'><h1>The mill that never stops</h1><h1>Sections</h1><h1>About us</h1>#The mill that never stops",
			"<title>What we know of the old mill by the river</title><h1><a href=/>Millers</a></h1>#What we know of the old mill by the river",
			"<title>Models | Milling documentation</title><h1>Models</h1>#Models",
			"<title>Nothing is sacred at the mill</title><h1><svg><title>Drawn with care</title></svg>Nothing is sacred at the mill</h1>#Nothing is sacred at the mill" })
	void aTitleIsWhatIsLeftWithoutSectionsAndLogos(String html, String title) {
		assertThat(BestTitle.of(metadata("en", html))).hasValue(title);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"<meta name=author content='Mill & Sons'><meta name=article:author content='Ada Low'><p class=byline>By Ada Low#Ada Low",
			"<div><p><span itemprop=author>Ada Low</span></p></div><div><p><span itemprop=author>Ben Hay</span></p></div>#Ada Low",
			"<p><a rel=author href=/a/1>Ada Low</a>, <a rel=author href=/a/2>Ben Hay</a>#Ada Low;Ben Hay",
			"<p class=author>miller94 12 November 2026#miller94",
			"<p class=author><a href=/in>Sign in</a></p><p class=byline>Ada Low, November 12, 2026#Ada Low",
			"<h1>The mill</h1><figure><figcaption>By <a href=/writer/2/hay>Ben Hay</a></figcaption></figure><p>By <a href=/writer/1/low>Ada Low</a>#Ada Low",
			"<h1>The mill</h1><p>5 September 2026 | Ada Low</p>#Ada Low",
			"<h1>The mill</h1><p><b>Author:</b> Ada Low<br><b>Date:</b> 5 September 2026</p>#Ada Low" })
	void authorsAreThoseOfTheArticle(String html, String names) {
		assertThat(BestAuthors.of(metadata("en", html))).containsExactly(names.split(";"));
	}

	@Test
	void aPassiveVoiceNamesNobody() {
		assertThat(BestAuthors.of(metadata("de", "<h1>Heute</h1><p>Einige wurden von Siedlern erschossen</p>")))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "en-US,2026-11-20T01:00:21Z,2026-11-19,2026-11-19T23:00:21-02:00",
			"ja,2026-11-19T22:00:00Z,2026-11-20,2026-11-20T00:00+02:00",
			"en-GB,2026-11-20T01:00:21Z,2026-11-19,2026-11-20T01:00:21Z",
			"en-US,2026-11-20T01:00:21Z,2026-11-12,2026-11-20T01:00:21Z" })
	void aMomentInUtcIsOfTheDayThatThePageShows(String language, String machine, String shown, String date) {
		assertThat(
				BestDate
					.of(metadata(language,
							"<meta property=article:published_time content=" + machine
									+ "><h1>The mill</h1><p class=date>" + shown)))
			.map(PublicationDate::iso)
			.hasValue(date);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<meta name=ms.date content=2026-11-10>", "<x-timeago ts=2026-11-10>a while ago</x-timeago>",
					"<div class='elementor-widget'><time>November 10, 2026</time></div>",
					"<title>About the old mill</title><h2>About the old mill</h2><p>10 November 2026</p>" })
	void aDayIsFoundWhereProgramsPutIt(String html) {
		assertThat(BestDate.of(metadata("en", html))).map(PublicationDate::day).hasToString("Optional[2026-11-10]");
	}

	private static PageMetadata metadata(String language, String html) {
		return PageMetadata.of(
				Page.of(URI.create("https://news.example/a/1"), Jsoup.parse("<html lang=" + language + ">" + html)),
				DATES);
	}

}
