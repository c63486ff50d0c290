package app.joren.extraction.feed;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import app.joren.extraction.page.FetchedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeedReaderTests {

	@Test
	void anRssFeedIsRead() {
		Feed feed = read("""
				<?xml version="1.0"?><rss version="2.0"><channel><title>The Club</title>
				<link>https://news.example/</link>
				<item><title>A win</title><link>https://news.example/a-win</link>
				<pubDate>Tue, 24 Nov 2026 19:00:00 +0900</pubDate><description>They won.</description></item>
				<item><title>A loss</title><guid>https://news.example/a-loss</guid></item></channel></rss>""");

		assertThat(feed.title()).isEqualTo("The Club");
		assertThat(feed.home()).isEqualTo(URI.create("https://news.example/"));
		assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("A win", "A loss");
		assertThat(feed.entries()).extracting(FeedEntry::date).containsExactly("Tue, 24 Nov 2026 19:00:00 +0900", null);
		assertThat(feed.entries().getFirst().summary()).isEqualTo("They won.");
		assertThat(feed.entries().getLast().address()).isEqualTo(URI.create("https://news.example/a-loss"));
	}

	@Test
	void anRdfFeedHasItsItemsBesideTheChannel() {
		Feed feed = read("""
				<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d">
				<channel rdf:about="x"><title>Diary</title><link>https://news.example/</link>
				<items><rdf:Seq><rdf:li resource="https://news.example/1"/></rdf:Seq></items></channel>
				<item rdf:about="https://news.example/1"><title>One</title><link>https://news.example/1</link>
				<dc:date>2026-11-24T19:00+09:00</dc:date><dc:creator>Ann Lee</dc:creator></item></rdf:RDF>""");

		assertThat(feed.title()).isEqualTo("Diary");
		assertThat(feed.entries()).singleElement().satisfies((entry) -> {
			assertThat(entry.date()).isEqualTo("2026-11-24T19:00+09:00");
			assertThat(entry.authors()).containsExactly("Ann Lee");
		});
	}

	@Test
	void anAtomFeedIsRead() {
		Feed feed = read("""
				<feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title>
				<link rel="self" href="https://news.example/feed"/><link href="https://news.example/"/>
				<link rel="next" href="?page=2"/>
				<entry><title type="html">Tea &amp;amp; <![CDATA[<b>cake</b>]]></title>
				<link rel="edit" href="https://news.example/edit/1"/><link rel="alternate" href="/1"/>
				<updated>2026-11-25T00:00:00Z</updated><published>2026-11-24T00:00:00Z</published>
				<author><name>Ann Lee</name><email>ann@news.example</email></author><author><name>Bo Fox</name></author>
				<content type="xhtml"><div><p>Cake.</p></div></content></entry></feed>""");

		assertThat(feed.next()).isEqualTo(URI.create("https://news.example/feed?page=2"));
		assertThat(feed.entries()).singleElement().satisfies((entry) -> {
			assertThat(entry.title()).isEqualTo("Tea & cake");
			assertThat(entry.address()).isEqualTo(URI.create("https://news.example/1"));
			assertThat(entry.date()).isEqualTo("2026-11-24T00:00:00Z");
			assertThat(entry.authors()).containsExactly("Ann Lee", "Bo Fox");
			assertThat(entry.content()).contains("<p>Cake.</p>");
		});
	}

	@Test
	void aJsonFeedIsRead() {
		Feed feed = read(
				"""
						{"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "home_page_url": "https://news.example/",
						"next_url": "/feed.json?page=2", "items": [
						{"id": "1", "url": "/1", "title": "One", "date_published": "2026-11-24", "authors": [{"name": "Ann Lee"}],
						"content_html": "<p>Cake.</p>", "image": "/p/1.jpg"},
						{"id": "https://news.example/2", "author": {"name": "Bo Fox"}}, {"id": "3"}]}""");

		assertThat(feed.next()).isEqualTo(URI.create("https://news.example/feed.json?page=2"));
		assertThat(feed.entries()).extracting(FeedEntry::address)
			.containsExactly(URI.create("https://news.example/1"), URI.create("https://news.example/2"));
		assertThat(feed.entries()).flatExtracting(FeedEntry::authors).containsExactly("Ann Lee", "Bo Fox");
		assertThat(feed.entries().getFirst().image()).isEqualTo(URI.create("https://news.example/p/1.jpg"));
	}

	@Test
	void aFeedThatIsNotWellFormedIsReadAsFarAsItGoes() {
		Feed feed = read("""
				<!-- cached --><rss><channel><title>Tea & cake</title><item><title>One &eacute; & two</title>
				<link>https://news.example/1?a=1&b=2</link><description><p>Not closed<br></description></item>
				<item><title>Two</title><link>https://news.example/2""");

		assertThat(feed.title()).isEqualTo("Tea & cake");
		assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("One é & two", "Two");
		assertThat(feed.entries().getFirst().address()).isEqualTo(URI.create("https://news.example/1?a=1&b=2"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Tea &amp; cake|Tea & cake", "Tea &amp;amp; cake|Tea & cake",
					"<![CDATA[Tea &amp; <i>cake</i>]]>|Tea & cake", "&lt;b&gt;Tea&lt;/b&gt; &#8211; cake|Tea – cake",
					"&lt;br&gt;|<br>", "5 &lt; 7|5 < 7", "<![CDATA[ Tea\u00a0 cake ]]>|Tea cake" })
	void aTitleIsPlainTextOfOneLine(String xml, String expected) {
		FeedEntry entry = item("<title>" + xml + "</title>");

		assertThat(entry.title()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<author>ann@news.example (Ann Lee)</author>|Ann Lee",
			"<author>Ann Lee</author>|Ann Lee", "<author>Ann Lee &lt;ann@news.example&gt;</author>|Ann Lee",
			"<dc:creator>Ann Lee (mailto:ann@news.example)</dc:creator>|Ann Lee",
			"<dc:creator><![CDATA[Ann Lee]]></dc:creator>|Ann Lee", "<itunes:author>Ann Lee</itunes:author>|Ann Lee",
			"<author>Ann Lee</author><dc:creator>Ann Lee</dc:creator>|Ann Lee", "<author>ann@news.example</author>|",
			"<author><email>ann@news.example</email></author>|" })
	void anAuthorIsANameWithoutAMailAddress(String xml, String expected) {
		FeedEntry entry = item(xml);

		assertThat(String.join(", ", entry.authors())).isEqualTo((expected == null) ? "" : expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<pubDate>gestern</pubDate>", "<dc:date>gestern</dc:date>", "<updated>gestern</updated>" })
	void aDateIsHandedOnAsItIsWritten(String xml) {
		assertThat(item(xml).date()).isEqualTo("gestern");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<media:thumbnail url='/p/1.jpg'/>", "<enclosure type='image/jpeg' url='/p/1.jpg'/>",
			"<media:group><media:content medium='image' url='/p/1.jpg'/></media:group>" })
	void aPictureIsFoundInItsUsualPlaces(String xml) {
		assertThat(item(xml).image()).isEqualTo(URI.create("https://news.example/p/1.jpg"));
	}

	@Test
	void relativeLinksAreRelativeToTheDeclaredBase() {
		Feed feed = read("""
				<feed xml:base="https://blog.example/notes/"><link href="."/><entry><link href="p/1/"/></entry>
				<entry xml:base="old/"><link href="2"/></entry></feed>""");

		assertThat(feed.entries()).extracting(FeedEntry::address)
			.containsExactly(URI.create("https://blog.example/notes/p/1/"),
					URI.create("https://blog.example/notes/old/2"));
	}

	@Test
	void relativeLinksOfAFeedKeptElsewhereBelongToItsSite() {
		Feed feed = read("""
				<rss><channel><link>https://blog.example/</link><item><link>/notes/1</link></item></channel></rss>""");

		assertThat(feed.entries()).extracting(FeedEntry::address)
			.containsExactly(URI.create("https://blog.example/notes/1"));
	}

	@Test
	void aLinkThatIsNoProperAddressIsMadeOne() {
		Feed feed = read(
				"<rss><channel><item><link>\n https://news.example/a b[1]?q=é \n</link></item></channel></rss>");

		assertThat(feed.entries()).extracting(FeedEntry::address)
			.containsExactly(
					URI.create("https://news.example/a%20b[1]?q=%C3%A9".replace("[", "%5B").replace("]", "%5D")));
	}

	@ParameterizedTest
	@CsvSource({ "<?xml version='1.0' encoding='Shift_JIS'?>,Shift_JIS,",
			"<?xml version='1.0'?>,windows-1251," + "text/xml; charset=windows-1251", "<?xml version='1.0'?>,UTF-16,",
			"<?xml version='1.0'?>,UTF-8,text/xml" })
	void theCharacterSetIsThatOfTheDeclarationOrTheHeader(String declaration, String charset, String type) {
		String title = "Shift_JIS".equals(charset) ? "お知らせ" : "Новости дня";
		byte[] body = (declaration + "<rss><channel><title>" + title + "</title></channel></rss>")
			.getBytes(Charset.forName(charset));

		assertThat(FeedReader.read(new FetchedPage(URI.create("https://news.example/feed"), type, body)))
			.map(Feed::title)
			.contains(title);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "garbage", "<!doctype html><html><body><item>x</item></body></html>", "{",
			"{\"items\": []}", "[1, 2]", "\u0000\u0001",
			"<urlset><url><loc>https://news.example/</loc></url></urlset>" })
	void whatIsNoFeedIsNone(String body) {
		assertThat(FeedReader.read(page(body))).isEmpty();
	}

	private static FeedEntry item(String xml) {
		return read("<rss><channel><item><link>https://news.example/1</link>" + xml + "</item></channel></rss>")
			.entries()
			.getFirst();
	}

	private static Feed read(String body) {
		return FeedReader.read(page(body)).orElseThrow();
	}

	private static FetchedPage page(String body) {
		return new FetchedPage(URI.create("https://news.example/feed"), null, body.getBytes(StandardCharsets.UTF_8));
	}

}
