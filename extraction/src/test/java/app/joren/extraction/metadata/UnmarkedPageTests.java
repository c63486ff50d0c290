package app.joren.extraction.metadata;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that say who wrote them and when only in what is shown. */
class UnmarkedPageTests {

	private static final DateReader DATES = DateReader.at(Instant.parse("2026-11-25T12:00:00Z"));

	@ParameterizedTest
	@ValueSource(strings = { "<h1>Mill</h1><p><em>10.11.2021</em></p><p>Long ago",
			"<h1>Mill</h1><h5>Datum: </h5>10.11.2021<br>x",
			"<h1>Mill</h1><p><b>Leeds, (10.11.2021). As every year</b> there was a market",
			"<h1>水車</h1><div>２０２１年１１月１０日（水）</div><p>昔",
			"<h1>Mill</h1><a href=/autor/lo>Ada Low</a> / 10.11.2021 / 09:30",
			"<h2>Mill</h2><p>Words</p><div>Veröffentlicht am 10.11.2021</div>" })
	void aDayIsFoundInAShortLine(String html) {
		assertThat(metadata(html).published()).first()
			.satisfies((date) -> assertThat(date.value().day()).isEqualTo(LocalDate.of(2021, 11, 10)));
	}

	@Test
	void aDayInTheMiddleOfAStoryIsNotTheArticles() {
		assertThat(
				metadata("<h1>Mill</h1><p>The mill that stands behind the village green was never meant to be used by "
						+ "anybody but the miller, until on 10 November 2021 it burnt down.")
					.published())
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<h1>Mill</h1><p>By <a href=/writer/12/Ada_Low/>Ada Low</a>, Staff Writer",
			"<h1>Mill</h1><p>von <a href=/autoren/name/ada-low>Ada Low</a>",
			"<h1>Mill</h1> by Ada Low, <small>today</small>",
			"<meta property=paper_authors content='Ada Low'><h1>Mill</h1>" })
	void anAuthorIsFoundByTheLinkOrTheWordThatSaysSo(String html) {
		assertThat(metadata(html).authors()).first()
			.satisfies((authors) -> assertThat(authors.value()).containsExactly("Ada Low"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#',
			value = { "Ada Low, Head of Mills#Ada Low", "Ada Low Senior Writer#Ada Low", "Ada Low (alo)#Ada Low",
					"By Ada Low and Ben Hay#Ada Low;Ben Hay", "Ada Low & Ben Hay#Ada Low;Ben Hay",
					"山田太郎、佐藤花子#山田太郎;佐藤花子", "山田太郎・佐藤花子#山田太郎;佐藤花子" })
	void aLineIsPartedIntoNamesWithoutTheirRoles(String line, String names) {
		assertThat(AuthorNames.inLine(line)).containsExactly(names.split(";"));
	}

	@Test
	void theOnlyHeadingIsTheTitleWhereAnotherIsMeantForSearchEngines() {
		String html = "<meta property=og:title content='13 ways to mend a mill in the best way'><h1>Ways to mend a mill</h1>";

		assertThat(BestTitle.of(metadata(html))).hasValue("Ways to mend a mill");
	}

	@Test
	void theHostsWordsInAPartAreTheSitesName() {
		TitleCleaner cleaner = new TitleCleaner(Set.of(), URI.create("https://www.thecrimson.example/a"));

		assertThat(cleaner.clean("Stipends raised | The Harvard Crimson")).isEqualTo("Stipends raised");
		assertThat(cleaner.clean("Rust: where it starts")).isEqualTo("Rust: where it starts");
	}

	@ParameterizedTest
	@CsvSource({ "https://a.example/logo-share.png,true", "https://github.com/ada.png,true",
			"https://a-og-image.example/Mill.png,true", "https://a.example/p/default-og.jpg,true",
			"https://a.example/p/mill-in-winter.jpg,false", "https://a.example/p/logotherapy.jpg,false" })
	void picturesMadeForSharingAreTold(URI address, boolean made) {
		assertThat(SharePictures.isNoPhotograph(address)).isEqualTo(made);
	}

	private static PageMetadata metadata(String html) {
		return PageMetadata.of(Page.of(URI.create("https://news.example/a/1"), Jsoup.parse(html)), DATES);
	}

}
