package app.joren.extraction.blocks;

import java.net.URI;
import java.util.List;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Block.Listing;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.Mark;
import app.joren.contracts.article.Run;
import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BlockReaderTests {

	private static final URI ADDRESS = URI.create("https://news.example/a/1");

	@Test
	void aListOfPicturesIsAGallery() {
		List<Block> blocks = read("<figure><ul><li><img src=/p/1.jpg></li><li><img src=/p/2.jpg></li></ul></figure>");

		assertThat(blocks).singleElement().isInstanceOf(Block.Gallery.class);
	}

	@Test
	void lazyPicturesAreFound() {
		assertThat(pictures("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-original=/p/1.jpg>"
				+ "<img data-lazy-srcset='/p/2-400.jpg 400w, /p/2-1200.jpg 1200w' src='#'><img data-actualsrc=/p/3.jpg>"))
			.containsExactly("/p/1.jpg", "/p/2-1200.jpg", "/p/3.jpg");
	}

	@Test
	void aRealSourceBeatsAThumbnail() {
		assertThat(pictures("<img src=/p/full-1600.png data-native-src=/p/full-1600.png data-thumb=/p/thumb-60.png>"))
			.containsExactly("/p/full-1600.png");
	}

	@Test
	void ofAPictureTheBestSourceIsTaken() {
		assertThat(pictures("<picture><source srcset='img/a-800.webp 800w, img/a-400.webp 400w' type=image/webp>"
				+ "<img src=img/a.jpg></picture>"))
			.containsExactly("/a/img/a-800.webp");
	}

	@Test
	void aSourceSetWithCommasInItsAddressesIsRead() {
		assertThat(pictures("<img srcset='/w_400,h_300/a.jpg 400w, /w_900,h_600/a.jpg 900w'>"))
			.containsExactly("/w_900,h_600/a.jpg");
	}

	@Test
	void spacersAndCountersAreNoPictures() {
		assertThat(read("<img src=/t.gif width=1 height=1><img src=/img/spacer.gif><img src=data:image/gif;base64,xx>"))
			.isEmpty();
	}

	@Test
	void theLeadInAHeadingIsKept() {
		assertThat(text("<h2>Every third house stood dark.</h2><p>a</p><p>b</p>"))
			.isEqualTo("Every third house stood dark.\na\nb");
	}

	@Test
	void aParagraphThatIsOneLinkIsKept() {
		assertThat(read("<p><a href=/a/9><strong>The council votes.</strong></a></p>"))
			.containsExactly(new Block.Paragraph(List.of(new Run("The council votes.", List.of(Mark.STRONG),
					URI.create("https://news.example/a/9"), null))));
	}

	@Test
	void listsAreListsAndNest() {
		Block inner = new Listing(Listing.Style.ORDERED, 3, List.of(item("two")));

		assertThat(read("<ul><li>one<ol start=3><li>two</ol><li>three</ul>"))
			.containsExactly(new Listing(Listing.Style.BULLET, null,
					List.of(new Listing.Item(List.of(), List.of(paragraph("one"), inner)), item("three"))));
	}

	@Test
	void definitionsKeepTheirTerms() {
		assertThat(read("<dl><div><dt>Tea</dt><dd>hot</dd></div><dt>Ice</dt><dd>cold</dd></dl>"))
			.containsExactly(new Listing(Listing.Style.DEFINITION, null,
					List.of(new Listing.Item(List.of(Run.of("Tea")), List.of(paragraph("hot"))),
							new Listing.Item(List.of(Run.of("Ice")), List.of(paragraph("cold"))))));
	}

	@Test
	void aShortCodeIsKept() {
		assertThat(read("<p>Type</p><div class=box><pre>sum 2 5</pre></div><p>to get 7.</p>"))
			.containsExactly(paragraph("Type"), new Block.Code(null, "sum 2 5"), paragraph("to get 7."));
	}

	@Test
	void aSpanForEachLineIsALine() {
		assertThat(read("<pre><code class=language-python><span class=line style='display:block'>a = 1</span>"
				+ "<span class=line style='display:block'>b = 2</span></code></pre>"))
			.containsExactly(new Block.Code("python", "a = 1\nb = 2"));
	}

	@Test
	void numbersInTheGutterAreNoCode() {
		assertThat(read(
				"<div class='highlight-source-java'><table class=highlighttable><tr><td class=linenos><pre>1\n2</pre>"
						+ "</td><td class=code><pre>int a;\nint b;\n</pre></td></tr></table></div>"))
			.containsExactly(new Block.Code("java", "int a;\nint b;"));
	}

	@Test
	void neighboursDoNotRunTogether() {
		assertThat(text("<ol><li><span>Boil the water</span></li><li><span>Add the tea</span></li></ol>"))
			.isEqualTo("Boil the water\nAdd the tea");
		assertThat(text("one<div>two</div>three<p>four<br><br>five<br>six"))
			.isEqualTo("one\ntwo\nthree\nfour\nfive\nsix");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"https://www.youtube.com/embed/AbCdEf?wmode=opaque|youtube|AbCdEf|https://www.youtube.com/watch?v=AbCdEf",
			"//player.vimeo.com/video/12345|vimeo|12345|https://vimeo.com/12345",
			"https://open.spotify.com/embed/track/4uLU6|spotify|track/4uLU6|https://open.spotify.com/track/4uLU6",
			"https://embed.nicovideo.jp/watch/sm9|niconico|sm9|https://www.nicovideo.jp/watch/sm9" })
	void framesOfKnownProvidersAreEmbeds(String src, String provider, String id, String opens) {
		assertThat(read("<p><iframe src='" + src + "'></iframe></p>"))
			.containsExactly(new Block.Embed(provider, id, URI.create(opens), null));
	}

	@Test
	void aPostIsAnEmbed() {
		assertThat(read("<blockquote class=twitter-tweet><p>Hello <a href=https://t.co/x>t.co/x</a></p>&mdash; A "
				+ "<a href='https://twitter.com/a/status/123?ref=x'>May 1</a></blockquote>"))
			.containsExactly(
					new Block.Embed("x", "123", URI.create("https://x.com/i/status/123"), "Hello t.co/x — A May 1"));
	}

	@Test
	void anUnknownFrameIsACard() {
		assertThat(read("<iframe src=https://maps.example/embed/7 title='The way here'></iframe>")).containsExactly(
				new Block.Card(URI.create("https://maps.example/embed/7"), "The way here", null, "iframe"));
	}

	@Test
	void hostileLinksAreTextOnly() {
		assertThat(read("<p><a href='java&#9;script:go()'>x</a><a href='javascript&colon;go()'>y</a>"
				+ "<svg><a xlink:href='javascript:go()'><text>z</text></a></svg>"
				+ "<a href='data:image/svg+xml,<svg onload=go()>'>w</a></p>"))
			.containsExactly(paragraph("xy z w"));
	}

	@Test
	void marksAreMergedAndNested() {
		assertThat(read("<p>a <b>b <i>c</i></b><b>d</b> <code>e</code></p>"))
			.containsExactly(new Block.Paragraph(List.of(Run.of("a "), new Run("b ", List.of(Mark.STRONG), null, null),
					new Run("c", List.of(Mark.STRONG, Mark.EMPHASIS), null, null),
					new Run("d ", List.of(Mark.STRONG), null, null), new Run("e", List.of(Mark.CODE), null, null))));
	}

	@Test
	void linesOfJapaneseAreJoinedWithoutSpace() {
		assertThat(text("<p>図書館が\n  開館します。Tokyo\n は")).isEqualTo("図書館が開館します。Tokyo は");
	}

	@Test
	void aReadingStandsAboveItsText() {
		assertThat(read("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>です"))
			.containsExactly(new Block.Paragraph(
					List.of(new Run("漢", List.of(), null, "かん"), new Run("字", List.of(), null, "じ"), Run.of("です"))));
	}

	@Test
	void aFigureHasCaptionAndCredit() {
		assertThat(read("<figure><img src=/p.jpg alt=Boat width=800 height=600><figcaption>The boat "
				+ "<span class=credit>Photo: A. Low</span></figcaption></figure>"))
			.containsExactly(new Block.Picture(new Image(URI.create("https://news.example/p.jpg"), "Boat", 800, 600),
					List.of(Run.of("The boat")), "Photo: A. Low"));
	}

	@Test
	void figuresInAFigureAreAGallery() {
		assertThat(read("<figure class=wp-block-gallery><figure><img src=/1.jpg></figure><figure><img src=/2.jpg>"
				+ "</figure><figcaption>Two</figcaption></figure>"))
			.first()
			.isInstanceOfSatisfying(Block.Gallery.class, (gallery) -> assertThat(gallery.pictures()).hasSize(2));
	}

	@Test
	void aTableOfDataKeepsSpansAndHeads() {
		assertThat(read(
				"<table><caption>Sums</caption><tr><th colspan=2>a</th></tr><tr><td>1</td><td>2</td></tr></table>"))
			.containsExactly(new Block.Table(List.of(Run.of("Sums")),
					List.of(new Block.Table.Row(List.of(new Block.Table.Cell(true, 2, 1, List.of(paragraph("a"))))),
							new Block.Table.Row(List.of(new Block.Table.Cell(false, 1, 1, List.of(paragraph("1"))),
									new Block.Table.Cell(false, 1, 1, List.of(paragraph("2"))))))));
	}

	@Test
	void aTableForLayoutIsTakenApart() {
		assertThat(read("<table role=presentation><tr><td><p>a</p><td>b</table>")).containsExactly(paragraph("a"),
				paragraph("b"));
	}

	@Test
	void permalinksAndHiddenPartsAreLeftOut() {
		assertThat(
				text("<h2>Wood <a class=headerlink href='#wood'>¶</a></h2><p hidden>x</p><p style='display: none'>y</p>"
						+ "<script>z</script><p>seen<sup><a href='#fn1'>1</a></sup></p>"))
			.isEqualTo("Wood\nseen[1]");
	}

	@Test
	void aFormulaIsItsTex() {
		assertThat(
				text("<p>If <span class=katex><math><semantics><mi>x</mi><annotation encoding='application/x-tex'>x^2"
						+ "</annotation></semantics></math><span class=katex-html>x2</span></span> holds"))
			.isEqualTo("If x^2 holds");
	}

	@Test
	void aQuoteHasASource() {
		assertThat(read("<blockquote><p>Words</p><cite>Ada</cite></blockquote>"))
			.containsExactly(new Block.Quote(List.of(paragraph("Words")), List.of(Run.of("Ada"))));
	}

	@Test
	void aLinkToAFileIsACard() {
		assertThat(read("<p><a href=/f/plan.pdf>The plan (2 MB)</a></p>")).containsExactly(new Block.Card(
				URI.create("https://news.example/f/plan.pdf"), "The plan (2 MB)", "PDF, 2 MB", "download"));
	}

	@Test
	void whatIsExcludedIsLeftOut() {
		Page page = Page.of(ADDRESS, Jsoup.parse("<p>a<div class=ad>b</div><p>c"));

		assertThat(PlainText
			.of(BlockReader.read(page, List.of(page.document().body()), (element) -> element.hasClass("ad"))))
			.isEqualTo("a\nc");
	}

	private static List<String> pictures(String html) {
		return read(html).stream().map((block) -> ((Block.Picture) block).image().address().getPath()).toList();
	}

	private static Listing.Item item(String text) {
		return new Listing.Item(List.of(), List.of(paragraph(text)));
	}

	private static Block paragraph(String text) {
		return new Block.Paragraph(List.of(Run.of(text)));
	}

	private static String text(String html) {
		return PlainText.of(read(html));
	}

	private static List<Block> read(String html) {
		Page page = Page.of(ADDRESS, Jsoup.parse(html));
		return BlockReader.read(page, List.of(page.document().body()), (element) -> false);
	}

}
