package app.joren.extraction.address;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SiteScopeTests {

	private static final SiteScope SCOPE = SiteScope.of(URI.create("https://www.news.example/en/"));

	@ParameterizedTest
	@ValueSource(strings = { "https://news.example/a", "http://www.news.example/a", "https://news.example/",
			"https://news.example/download.php?file=a.pdf", "https://news.example/release-1.2",
			"https://news.example/a.html" })
	void aPageOfTheHostBelongsToTheSite(URI address) {
		assertThat(SCOPE.contains(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://shop.news.example/a", "https://other.example/a", "https://news.example:8443/a",
			"mailto:ann@news.example", "ftp://news.example/a" })
	void whatLiesElsewhereDoesNot(URI address) {
		assertThat(SCOPE.contains(address)).isFalse();
		assertThat(SCOPE.isOnSite(address)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/a.pdf", "/p/1.JPG", "/feed.xml", "/app.js", "/talk.mp3", "/a.tar.gz", "/plan.xlsx" })
	void aFileIsNoPage(String path) {
		URI address = URI.create("https://news.example" + path);

		assertThat(SCOPE.contains(address)).isFalse();
		assertThat(SCOPE.isOnSite(address)).isTrue();
	}

	@Test
	void aPrefixLimitsTheSiteToAFolder() {
		SiteScope english = SCOPE.under("/en");

		assertThat(english.contains(URI.create("https://news.example/en/a"))).isTrue();
		assertThat(english.contains(URI.create("https://news.example/en"))).isTrue();
		assertThat(english.contains(URI.create("https://news.example/energy"))).isFalse();
		assertThat(english.contains(URI.create("https://news.example/de/a"))).isFalse();
	}

}
