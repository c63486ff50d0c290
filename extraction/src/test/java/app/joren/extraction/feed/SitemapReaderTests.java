package app.joren.extraction.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import app.joren.extraction.page.FetchedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class SitemapReaderTests {

	private static final String SITEMAP = """
			<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
			<url><loc> https://news.example/a?b=1&amp;c=2 </loc><lastmod>2026-11-24</lastmod>
			<image:image><image:loc>https://news.example/p/1.jpg</image:loc></image:image></url>
			<url><loc><![CDATA[/b]]></loc></url><url><loc></loc></url></urlset>""";

	@Test
	void pagesAreNamedWithoutTheirPictures() {
		assertThat(read(SITEMAP).pages()).containsExactly(URI.create("https://news.example/a?b=1&c=2"),
				URI.create("https://news.example/b"));
		assertThat(read(SITEMAP).sitemaps()).isEmpty();
	}

	@Test
	void anIndexNamesSitemaps() {
		SitemapReader.Sitemap sitemap = read("""
				<sm:sitemapindex xmlns:sm="x"><sm:sitemap><sm:loc>https://news.example/posts.xml</sm:loc></sm:sitemap>
				</sm:sitemapindex>""");

		assertThat(sitemap.sitemaps()).containsExactly(URI.create("https://news.example/posts.xml"));
		assertThat(sitemap.pages()).isEmpty();
	}

	@Test
	void addressesInOneEntryHaveTheirOwnDates() {
		SitemapReader.Sitemap sitemap = read(
				"""
						<urlset><url><loc>https://news.example/a</loc><lastmod>2026-11-24</lastmod><loc>https://news.example/b</loc>
						<loc>https://news.example/c</loc><lastmod>2026-11-25</lastmod></url>
						<url><lastmod>2026-11-26</lastmod><loc>https://news.example/d</loc></url></urlset>""");

		assertThat(sitemap.pages()).extracting(URI::getPath).containsExactly("/a", "/b", "/c", "/d");
		assertThat(sitemap.modified()).containsOnly(entry(URI.create("https://news.example/a"), "2026-11-24"),
				entry(URI.create("https://news.example/c"), "2026-11-25"),
				entry(URI.create("https://news.example/d"), "2026-11-26"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<url>https://news.example/a?b=1&amp;c=2</url>",
			"<url><loc>\u2003https://news.example/a?b=1&amp;c=2\u00a0</loc></url>",
			"<url><loc>News.example/a?b=1&amp;c=2</loc></url>",
			"<url><loc>https://news.example/a?b=1&amp;c=2#top</loc></url>",
			"<url><loc>https://news.example/a?b=1&amp;c=2</loc>",
			"<url><loc><url>https://news.example/a?b=1&amp;c=2</url></loc></url>" })
	void anAddressIsReadHoweverItIsWritten(String entry) {
		assertThat(read("<urlset>" + entry + "</urlset>").pages())
			.containsExactly(URI.create("https://news.example/a?b=1&c=2"));
	}

	@Test
	void whatASitemapDeclaresItselfIsNoAddress() {
		assertThat(read("""
				<!DOCTYPE urlset [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
				<urlset><url><loc>&secret;</loc></url><url><loc>/a?b&amp;c</loc></url></urlset>""").pages())
			.containsExactly(URI.create("https://news.example/a?b&c"));
	}

	@Test
	void aPlainListOfAddressesIsASitemap() {
		assertThat(read("https://news.example/a\r\n\r\nhttps://news.example/b\nnot an address\n").pages())
			.containsExactly(URI.create("https://news.example/a"), URI.create("https://news.example/b"));
	}

	@Test
	void aPackedSitemapIsUnpacked() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(SITEMAP.getBytes(StandardCharsets.UTF_8));
		}

		assertThat(SitemapReader.read(page(packed.toByteArray())).pages()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Not found", "<html><body>Not found</body></html>", "{}", "\u001f\u008b broken" })
	void anotherAnswerNamesNothing(String body) {
		assertThat(SitemapReader.read(page(body.getBytes(StandardCharsets.ISO_8859_1))).isEmpty()).isTrue();
	}

	private static SitemapReader.Sitemap read(String body) {
		return SitemapReader.read(page(body.getBytes(StandardCharsets.UTF_8)));
	}

	private static FetchedPage page(byte[] body) {
		return new FetchedPage(URI.create("https://news.example/sitemap.xml"), null, body);
	}

}
