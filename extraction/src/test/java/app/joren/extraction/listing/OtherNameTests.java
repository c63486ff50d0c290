package app.joren.extraction.listing;

import java.net.URI;

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
