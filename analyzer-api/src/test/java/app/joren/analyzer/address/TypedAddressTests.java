package app.joren.analyzer.address;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedAddressTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			https://example.com/news | https://example.com/news
			HTTP://Example.COM | http://example.com/
			example.com | https://example.com/
			www.example.com/a/b?c=d#e | https://www.example.com/a/b?c=d
			//example.com/x | https://example.com/x
			http:/example.com | http://example.com/
			http//example.com | http://example.com/
			https//example.com | https://example.com/
			https:example.com | https://example.com/
			http:\\\\example.com\\news | http://example.com/news
			ttp://example.com | http://example.com/
			ttps://example.com/ | https://example.com/
			~  https://example.com/ ~ | https://example.com/
			<https://example.com/> | https://example.com/
			「https://example.com/」 | https://example.com/
			https://example.com/news。 | https://example.com/news
			https://example.com/wiki/A_(b) | https://example.com/wiki/A_(b)
			ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ／ｎｅｗｓ | https://example.com/news
			ｅｘａｍｐｌｅ．ｃｏｍ | https://example.com/
			example。com | https://example.com/
			日本語.jp/ニュース | https://xn--wgv71a119e.jp/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9
			https://example.com/Ａ | https://example.com/%EF%BC%A1
			https://example.com/a b | https://example.com/a%20b
			https://example.com/a%20b%zz | https://example.com/a%20b%25zz
			example.com:8080/x | https://example.com:8080/x
			127.0.0.1:9000 | https://127.0.0.1:9000/
			localhost | https://localhost/
			[::1]:8080/a | https://[::1]:8080/a
			http://2130706433/ | http://2130706433/
			https://example.com.:443/?q=[1] | https://example.com:443/?q=%5B1%5D
			""")
	void makesWhatPeopleTypeRegular(String typed, URI expected) {
		assertThat(TypedAddress.parse(typed).orElseThrow().first()).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "", "   ", "\u3000", "hello", "hello world", "news about cats.com and dogs", "3.14",
			"info@example.com", "mailto:info@example.com", "https://user:secret@example.com/", "javascript:alert(1)",
			"file:///etc/passwd", "ftp://example.com/", "data:text/html,hi", "https://", "http:///", "example..com",
			"https://exa mple.com/", "https://example.com:99999/", "-.com", "こんにちは", "https://[::1/" })
	void refusesWhatIsNoWebAddress(String typed) {
		assertThat(TypedAddress.parse(typed)).isEmpty();
	}

	@Test
	void triesHttpAfterHttpsWhenNoSchemeWasTyped() {
		TypedAddress address = TypedAddress.parse("example.com").orElseThrow();

		assertThat(address.candidates()).containsExactly(URI.create("https://example.com/"),
				URI.create("http://example.com/"));
	}

	@Test
	void triesNothingElseWhenASchemeWasTyped() {
		TypedAddress address = TypedAddress.parse("http://example.com").orElseThrow();

		assertThat(address.candidates()).containsExactly(URI.create("http://example.com/"));
	}

	@Test
	void joinsAnAddressThatWasBrokenOverLines() {
		TypedAddress address = TypedAddress.parse("https://example.com/ne\n ws").orElseThrow();

		assertThat(address.first()).hasToString("https://example.com/news");
	}

	@Test
	void refusesWhatIsTooLong() {
		assertThat(TypedAddress.parse("https://example.com/" + "a".repeat(2048))).isEmpty();
	}

}
