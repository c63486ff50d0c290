package app.joren.extraction.address;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressPatternTests {

	@ParameterizedTest
	@CsvSource({ "/news/*,/news/a-win", "/news/*,/news/a-win/", "/news/*/,/news/a-win", "/{n}/{n}/*,/2026/11/a-win",
			"/news/**,/news/2026/11/a-win", "/news/{n},/news/12", "/*.html,/a-win.html", "/,/", "/,/index.html",
			"/news/index.html,/news/", "/a.b(c)/*,/a.b(c)/d", "/news/detail.php?id={n},/news/detail.php?id=12",
			"/?p={n},/?p=12", "/index.php?id={n},/index.php?id=12", "/index.php?id={n},/?id=12",
			"/news/?p={n},/news/?p=12", "/news/?p={n},/news?p=12", "/show?id=*,/show?id=a-win", "/**,/a/b/c" })
	void anAddressOfThisFormMatches(String pattern, String address) {
		assertThat(matches(pattern, address)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "/news/*,/news", "/news/*,/news/", "/news/*,/news/2026/a", "/news/{n},/news/12a",
			"/news/*,/old/news/a", "/news/*,/news/a?page=2", "/news/detail.php?id={n},/news/detail.php",
			"/news/detail.php?id={n},/news/detail.php?id=12&edit=1", "/*.html,/a.php", "/a.b,/axb" })
	void anAddressOfAnotherFormDoesNot(String pattern, String address) {
		assertThat(matches(pattern, address)).isFalse();
	}

	@Test
	void aHostBeforeThePathLimitsThePatternToThatHost() {
		AddressPattern pattern = AddressPattern.of("blog.news.example/*");

		assertThat(pattern.matches(URI.create("https://blog.news.example/a-win"))).isTrue();
		assertThat(pattern.matches(URI.create("https://news.example/a-win"))).isFalse();
	}

	@Test
	void thePatternIsKeptAsPeopleReadIt() {
		assertThat(AddressPattern.of("/news/index.html").text()).isEqualTo("/news/index.html");
	}

	private static boolean matches(String pattern, String address) {
		return AddressPattern.of(pattern).matches(URI.create("https://news.example" + address));
	}

}
