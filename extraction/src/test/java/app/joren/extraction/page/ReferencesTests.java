package app.joren.extraction.page;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.jsoup.Jsoup;

import static org.assertj.core.api.Assertions.assertThat;

class ReferencesTests {

	private static final URI BASE = URI.create("https://news.example/en/list.html?x=1");

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false,
			value = { "detail/x.html|https://news.example/en/detail/x.html", " /a/2|https://news.example/a/2",
					"?seite=3|https://news.example/en/list.html?seite=3",
					"#top|https://news.example/en/list.html?x=1#top", "//cdn.example/p.jpg|https://cdn.example/p.jpg",
					"http:\\\\other.example\\a|http://other.example/a",
					"HTTPS://News.Example:443/A/../B|https://news.example/B", "../../x/./y/|https://news.example/x/y/",
					"/a b/ü?q=ü%20x&y=50%|https://news.example/a%20b/%C3%BC?q=%C3%BC%20x&y=50%25",
					"https://bücher.example/|https://xn--bcher-kva.example/", "/a[1]|https://news.example/a%5B1%5D",
					"/caf%C3%A9?q=%20x|https://news.example/caf%C3%A9?q=%20x",
					"https://u:p@news.example/|https://news.example/" })
	void referencesAreResolvedAsBrowsersDo(String reference, String expected) {
		assertThat(References.resolve(BASE, reference)).contains(URI.create(expected));
	}

	@Test
	void lineBreaksAroundAndInsideAreTakenOut() {
		assertThat(References.resolve(BASE, "\n   https://news.example/a/1 "))
			.contains(URI.create("https://news.example/a/1"));
		assertThat(References.resolve(BASE, "/a/\n3")).contains(URI.create("https://news.example/a/3"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:go()", "java\tscript:go()", " JavaScript:go()", "data:image/svg+xml,<svg>",
			"vbscript:x", "blob:https://x.example/1", "http://", "https://exa mple/", "mailto:a@b.example" })
	void whatCannotBeFetchedIsNoAddress(String reference) {
		assertThat(References.resolve(BASE, reference)).isEmpty();
	}

	@Test
	void readersMayAlsoFollowMailAndTelephone() {
		assertThat(References.resolveLink(BASE, "mailto:a@b.example")).contains(URI.create("mailto:a@b.example"));
		assertThat(References.resolveLink(BASE, "tel:+49 30 1")).contains(URI.create("tel:+49%2030%201"));
		assertThat(References.resolveLink(BASE, "java\nscript:x")).isEmpty();
	}

	@Test
	void theFirstBaseWithAnAddressCounts() {
		Page page = Page.of(BASE,
				Jsoup.parse("<base target=x><base href='/'><base href='/no/'><a href=en/detail/x.html>"));

		assertThat(page.resolve("en/detail/x.html")).contains(URI.create("https://news.example/en/detail/x.html"));
	}

}
