package app.joren.extraction.address;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressesTests {

	@ParameterizedTest
	@CsvSource({ "HTTPS://News.Example/A,https://news.example/A", "https://news.example,https://news.example/",
			"https://news.example/a#top,https://news.example/a", "https://news.example/a?,https://news.example/a",
			"https://news.example:443/a,https://news.example/a", "http://news.example:80/a,http://news.example/a",
			"http://news.example:8080/a,http://news.example:8080/a",
			"https://news.example/a%20b?q=%C3%A9,https://news.example/a%20b?q=%C3%A9" })
	void theNormalFormLeavesOutWhatDoesNotCount(URI address, URI expected) {
		assertThat(Addresses.normalise(address)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "utm_source=x&id=3&utm_medium=y,id=3", "id=3&fbclid=abc,id=3", "gclid=1,", "PHPSESSID=1&p=2,p=2",
			"replytocom=12,", "source=a,source=a", "&id=3&&,id=3" })
	void trackingParametersAreNoPartOfAnAddress(String query, String expected) {
		URI normal = Addresses.normalise(URI.create("https://news.example/a?" + query));

		assertThat(normal.getRawQuery()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "/a;jsessionid=0A1B2C.n1?p=2,/a?p=2", "/(S(4hqa0555fwsecu455xqckv45))/a.aspx,/a.aspx",
			"/a?sid=9682993c8daa2c5497996114facdc805,/a", "/a?sid=1234,/a?sid=1234", "/a?s=harbour,/a?s=harbour",
			"/a?ASPSESSIONIDAQBS=EOHB&x=1,/a?x=1", "/a(b)/c,/a(b)/c" })
	void sessionsAreNoPartOfAnAddress(String written, String expected) {
		assertThat(Addresses.normalise(URI.create("https://news.example" + written)))
			.hasToString("https://news.example" + expected);
	}

	@ParameterizedTest
	@CsvSource({ "/%7euser/%66oo%c3%a9,/~user/foo%C3%A9", "/a%2fb%2e%2E,/a%2Fb%2E%2E", "/?q=%2b%20,/?q=%2B%20" })
	void escapesHaveOneSpelling(String written, String expected) {
		assertThat(Addresses.normalise(URI.create("https://news.example" + written)))
			.hasToString("https://news.example" + expected);
	}

	@Test
	void aHostWithAnUnderscoreIsAHost() {
		assertThat(Addresses.normalise(URI.create("http://My_Site.example:80/a")))
			.hasToString("http://my_site.example/a");
		assertThat(Addresses.authority(URI.create("http://www.my_site.example/a"))).isEqualTo("my_site.example");
	}

	@ParameterizedTest
	@CsvSource({ "https://news.example/a?x=1&y=2,https://news.example/a?y=2&x=1",
			"https://www.news.example/a/,http://news.example/a",
			"https://news.example/a/index.html,https://news.example/a",
			"https://news.example/Default.aspx," + "https://news.example",
			"https://news.example/index.php?id=3,https://news.example/?id=3",
			"https://news.example/a//b,https://news.example/a/b" })
	void addressesOfTheSamePageHaveTheSameKey(URI one, URI other) {
		assertThat(Addresses.key(one)).isEqualTo(Addresses.key(other));
	}

	@ParameterizedTest
	@CsvSource({ "https://news.example/a,https://news.example/A", "https://news.example/a,https://blog.news.example/a",
			"https://news.example:8443/a,https://news.example/a",
			"https://news.example/a?id=1," + "https://news.example/a?id=2",
			"https://news.example/card-index.html,https://news.example/card-",
			"https://news.example/www.html,https://news.example/index.html" })
	void otherPagesHaveOtherKeys(URI one, URI other) {
		assertThat(Addresses.key(one)).isNotEqualTo(Addresses.key(other));
	}

	@Test
	void thePathHasNeitherIndexFileNorClosingSlash() {
		assertThat(Addresses.path(URI.create("https://news.example/"))).isEmpty();
		assertThat(Addresses.path(URI.create("https://news.example/a/b/index.htm"))).isEqualTo("/a/b");
		assertThat(Addresses.segments(URI.create("https://news.example/a/b/"))).containsExactly("a", "b");
		assertThat(Addresses.segments(URI.create("https://news.example/index.html"))).isEmpty();
	}

	@Test
	void theAuthorityIsHostAndPortWithoutWww() {
		assertThat(Addresses.authority(URI.create("https://WWW.news.example/a"))).isEqualTo("news.example");
		assertThat(Addresses.authority(URI.create("http://127.0.0.1:8080/a"))).isEqualTo("127.0.0.1:8080");
		assertThat(Addresses.authority(URI.create("https://www.news.example:443/"))).isEqualTo("news.example");
	}

}
