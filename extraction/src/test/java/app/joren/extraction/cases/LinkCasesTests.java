package app.joren.extraction.cases;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.feed.FeedEntry;
import app.joren.extraction.feed.FeedReader;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Part C of the shared cases: addresses and links. */
class LinkCasesTests {

	@Test
	void c1SpacesAndLineBreaksInAnAddressDoNotCount() {
		assertThat(links("https://news.example/x", """
				<a href="
				   https://news.example/a/1 ">one</a> <a href=" /a/2">two</a> <a href="/a/
				3">three</a> <a href="/a/\t4">four</a>""")).containsExactly("https://news.example/a/1",
				"https://news.example/a/2", "https://news.example/a/3", "https://news.example/a/4");
	}

	@Test
	void c2OnlyTheFirstBaseWithAnAddressCounts() {
		assertThat(links("https://news.example/en/list.html?x=1",
				"<base target=top><base href=\"/\"><base href=\"/other/\"><a href=\"en/detail/x.html\">x</a>"))
			.containsExactly("https://news.example/en/detail/x.html");
	}

	@Test
	void c4ALinkOfAQueryAloneKeepsThePath() {
		assertThat(links("https://forum.example/t/81", "<a href=\"?seite=3\">3</a>"))
			.containsExactly("https://forum.example/t/81?seite=3");
	}

	@Test
	void c6ThePicturesOfSourceSetsAreAbsolute() {
		String html = "<p>x</p><picture><source srcset=\"img/a-800.webp 800w, img/a-400.webp 400w\" type=\"image/webp\">"
				+ "<img src=\"img/a.jpg\"></picture>";

		assertThat(CasePages.pictures(CasePages.blocks(URI.create("https://news.example/2026/trip/"), html)))
			.containsExactly("https://news.example/2026/trip/img/a-800.webp");
	}

	@Test
	void c8AnIdentityThatMovedToHttpsIsTheSame() {
		assertThat(entry("http://news.example/?p=55")).isEqualTo(entry("https://news.example/?p=55"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://blog.example/2026/bridge", "https://blog.example/?p=3",
			"https://blog.example/index.php?id=3" })
	void c11TheHomePageIsNoArticlesCanonicalAddress(String address) {
		assertThat(CasePages.canonical(URI.create(address), "https://blog.example/")).hasToString(address);
	}

	@Test
	void c13TwoSlashesBeginAHost() {
		assertThat(links("https://news.example/x", "<a href=\"//cdn.example/p.jpg\">x</a>"))
			.containsExactly("https://cdn.example/p.jpg");
	}

	private static List<String> links(String address, String html) {
		Page page = PageParser.parse(new FetchedPage(URI.create(address), "text/html; charset=utf-8",
				html.getBytes(StandardCharsets.UTF_8)));
		return page.document()
			.select("a[href]")
			.stream()
			.flatMap((link) -> page.resolve(link.attr("href")).stream())
			.map(URI::toString)
			.toList();
	}

	private static String entry(String id) {
		String xml = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>%1$s</id><link href=\"%1$s\"/></entry></feed>"
			.formatted(id);
		FeedEntry entry = FeedReader
			.read(new FetchedPage(URI.create("https://news.example/feed"), null, xml.getBytes(StandardCharsets.UTF_8)))
			.orElseThrow()
			.entries()
			.getFirst();
		return Addresses.key(entry.address());
	}

}
