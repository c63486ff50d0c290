package app.joren.extraction.listing;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.PageParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OtherNameTests {

	private static final URI ELSEWHERE = URI.create("https://club.example/a-win?id=3");

	@Test
	void aCopyKnowsTheSitesOwnNameByItsCanonicalLink() {
		OtherName name = OtherName
			.of(Pages.page("/news/", "<link rel=canonical href='https://www.club.example/news/index.html'>"));

		assertThat(name.here(ELSEWHERE)).isEqualTo(Pages.address("/a-win?id=3"));
	}

	@Test
	void aCanonicalLinkToAnotherPageIsNoOtherName() {
		OtherName name = OtherName.of(Pages.page("/news/", "<link rel=canonical href='https://club.example/'>"));

		assertThat(name.here(ELSEWHERE)).isEqualTo(ELSEWHERE);
	}

	@ParameterizedTest
	@CsvSource({ "http://127.0.0.1:8000/archive, http://127.0.0.1:8000/a-win?id=3",
			"https://reports.example/archive, https://club.example/a-win?id=3" })
	void whereThereIsNoNameTheLinksTellIt(String address, String target) {
		OtherName name = OtherName.of(PageParser.parse(new FetchedPage(URI.create(address), "text/html", """
				<a href="//club.example/">Home</a> <a href="//club.example/a-win?id=3">A win</a>
				<a href="//club.example/a-draw?id=2">A draw</a> <a href="https://code.example/x">Code</a>"""
			.getBytes(StandardCharsets.UTF_8))));

		assertThat(name.here(URI.create(ELSEWHERE.toString().replace("https", URI.create(address).getScheme()))))
			.isEqualTo(URI.create(target));
	}

	@Test
	void aSiteThatLinksToItselfWhereItIsReadGoesByNoOtherName() {
		OtherName name = OtherName
			.of(PageParser.parse(new FetchedPage(URI.create("http://127.0.0.1:8000/"), "text/html",
					"""
							<a href="/">Home</a> <a href="/news/">News</a> <a href="/a-win?id=3">A win</a> <a href="/about">About</a>
							<a href="https://club.example/">Club</a> <a href="https://club.example/a">A</a>
							<a href="https://club.example/b">B</a>"""
						.getBytes(StandardCharsets.UTF_8))));

		assertThat(name.here(ELSEWHERE)).isEqualTo(ELSEWHERE);
	}

	@Test
	void aFeedNamesItsSitesStartPage() {
		OtherName name = OtherName.of(URI.create("https://club.example/"), Pages.HOME);

		assertThat(name.here(ELSEWHERE)).isEqualTo(Pages.address("/a-win?id=3"));
		assertThat(name.here(URI.create("https://club.example"))).isEqualTo(Pages.HOME);
		assertThat(name.here(Pages.address("/b"))).isEqualTo(Pages.address("/b"));
	}

	@ParameterizedTest
	@CsvSource({ "https://club.example/blog", "https://www.news.example/", "''," })
	void aFeedOfAnotherPageOrOfThisNameSaysNothing(String said) {
		OtherName name = OtherName.of(said.isEmpty() ? null : URI.create(said), Pages.HOME);

		assertThat(name.here(ELSEWHERE)).isEqualTo(ELSEWHERE);
	}

	@Test
	void aCopyOnAnotherPortKeepsItsPort() {
		OtherName name = OtherName.of(URI.create("https://club.example/"), URI.create("http://127.0.0.1:8080/"));

		assertThat(name.here(ELSEWHERE)).isEqualTo(URI.create("http://127.0.0.1:8080/a-win?id=3"));
	}

}
