package app.joren.runtime.fetch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WebAddressTests {

	@ParameterizedTest
	@CsvSource({ "HTTP://News.Example, http://news.example/", "http://news.example:80/a/../b, http://news.example/b",
			"https:\\\\news.example\\a, https://news.example/a",
			"http://bücher.example/, http://xn--bcher-kva.example/",
			"http://news.example/ä?ö=ü#part, http://news.example/%C3%A4?%C3%B6=%C3%BC",
			"http://news.example?q, http://news.example/?q", "http://news.example/a b|c, http://news.example/a%20b%7Cc",
			"http://news.example/100%, http://news.example/100%25", "http://0x8.8.2056/, http://8.8.8.8/",
			"http://news.example./x, http://news.example/x", "http://news.example/a/%2e%2E/b, http://news.example/b",
			"https://news.example:8443, https://news.example:8443/" })
	void hasOneSpelling(String typed, String expected) throws AddressRefused {
		assertThat(WebAddress.parse(typed).uri()).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource({ "c, https://news.example/a/c", "/c?d, https://news.example/c?d", "../c, https://news.example/c",
			"?d, https://news.example/a/b?d", "//www.news.example, https://www.news.example/",
			"http://other.example, http://other.example/", "#part, https://news.example/a/b?q=1",
			"https:c, https://news.example/a/c", "'', https://news.example/a/b?q=1",
			"/日本, https://news.example/%E6%97%A5%E6%9C%AC" })
	void resolvesReferences(String reference, String expected) throws AddressRefused {
		WebAddress base = WebAddress.parse("https://news.example/a/b?q=1");

		assertThat(base.resolve(reference).uri()).hasToString(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "news", "http://", "http://a b/", "http://user@news.example/", "mailto:a@news.example",
			"http://news.example:99999/", "http://1.2.3.4.5/", "http://256.1.1.1/", "http://[::1", "http://a..1x%zz/" })
	void refusesWhatIsNoAddress(String typed) {
		assertThatExceptionOfType(AddressRefused.class).isThrownBy(() -> WebAddress.parse(typed));
	}

	@Test
	void keepsDoubleSlashesInPaths() throws AddressRefused {
		assertThat(WebAddress.parse("http://news.example//a//b").uri()).hasToString("http://news.example//a//b");
	}

}
