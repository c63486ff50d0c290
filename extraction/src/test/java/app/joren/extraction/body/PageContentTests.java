package app.joren.extraction.body;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.joren.extraction.blocks.PlainText;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageContentTests {

	private static final DateReader DATES = DateReader.at(Instant.parse("2026-11-25T00:00:00Z"));

	private static final String HEAD = """
			<header class="site-header"><a href="/">Harbour</a><nav><ul><li><a href="/a">Shop</a></li>
			<li><a href="/b">News</a></li><li><a href="/c">About us</a></li></ul></nav></header>""";

	private static final String FOOT = """
			<footer class="footer"><p>Subscribe to our newsletter to hear of every new thing that we have.</p>
			<ul><li><a href="/privacy">Privacy policy</a></li><li><a href="/terms">Terms of use</a></li></ul>
			<p>© 2026 Harbour. All rights reserved.</p></footer>""";

	@Test
	void readsEveryPostOfAThreadAndNothingOfItsWritersBadges() {
		String posts = IntStream.range(0, 6)
			.mapToObj(
					(number) -> """
							<article class="message"><div class="user-info"><h4 class="username"><a href="/members/%1$d">ferry%1$d</a></h4>
							<div class="user-title">Able seaman</div><dl><dt>Joined</dt><dd>May 4, 2019</dd></dl></div>
							<div class="message-main"><time datetime="2026-03-0%2$dT10:00:00Z">March %2$d, 2026</time>
							<div class="message-body">What I said in turn number %1$d, about the ferry that did not come when it rained.</div>
							<div class="message-actions"><a href="#">Reply</a> <a href="#">Report</a></div></div></article>
							"""
						.formatted(number, number + 1))
			.collect(Collectors.joining());
		PageInference read = read("https://forum.example/threads/no-ferry.77/",
				"<main><h1>No ferry when it rains</h1><div class='thread'>" + posts + "</div></main>");

		assertThat(kind(read)).isEqualTo(ContentKind.FORUM);
		assertThat(text(read)).contains("turn number 0,", "turn number 5,").doesNotContain("Report", "newsletter");
	}

	@Test
	void readsTheItemsOfAListWithTheirTexts() {
		String items = IntStream.range(0, 12).mapToObj((number) -> """
				<article class="card"><h2><a href="/news/%1$d">Harbour story number %1$d of this year</a></h2>
				<p>What happened at pier %1$d on that morning, told in a sentence or two for those who pass by.</p>
				<time>March 4, 2026</time></article>""".formatted(number)).collect(Collectors.joining());
		PageInference read = read("https://site.example/news/", "<main><h1>News</h1>" + items + "</main>");

		assertThat(kind(read)).isNotEqualTo(ContentKind.ARTICLE);
		assertThat(text(read)).contains("story number 0 ", "story number 11 ", "pier 11 ")
			.doesNotContain("Privacy policy", "All rights reserved");
	}

	@Test
	void readsWhatAThingForSaleIsAndNotWhatOthersBuy() {
		PageInference read = read("https://shop.example/products/lamp",
				"""
						<main><script type="application/ld+json">{"@context": "https://schema.org", "@type": "Product",
						"name": "Storm lamp", "offers": {"@type": "Offer", "price": "49.00"}}</script>
						<div class="product"><h1>Storm lamp</h1><span class="price">$49.00</span>
						<button class="add-to-cart">Add to cart</button>
						<div class="product-description"><p>A lamp that burns in any wind, made of brass by people who know how.</p>
						<p>It stands 30 centimetres high and holds oil for nine hours of light on the darkest night.</p></div></div>
						<div class="related-products"><h2>You may also like</h2>
						<div class="card"><a href="/products/1">Rope</a> <span>$9.00</span></div>
						<div class="card"><a href="/products/2">Anchor</a> <span>$19.00</span></div>
						<div class="card"><a href="/products/3">Bell</a> <span>$29.00</span></div></div></main>""");

		assertThat(kind(read)).isEqualTo(ContentKind.PRODUCT);
		assertThat(text(read)).contains("burns in any wind", "nine hours").doesNotContain("newsletter", "Privacy");
	}

	@Test
	void readsWhatStandsInTabsThatAreNotOpen() {
		String offers = IntStream.range(0, 14)
			.mapToObj((number) -> "<section class=\"feature\"><h3>What we do on day " + number
					+ "</h3><p>We bring your boat to harbour number " + number + ".</p></section>")
			.collect(Collectors.joining());
		PageInference read = read("https://site.example/services/moorings",
				"""
						<main><div class="hero"><h1>Moorings</h1><p>We find a place for your boat in any harbour of the coast.</p></div>
						%s<h2>What it takes</h2><div class="tab" style="display: none">
						<p>A boat, a name, and an hour of your time, which we will spend on the papers together.</p></div>
						<h2>What it costs</h2><p>Less than a tank of fuel, and nothing at all in the first of your years.</p></main>"""
					.formatted(offers));

		assertThat(text(read)).contains("any harbour", "the papers together", "tank of fuel");
	}

	@Test
	void leavesArticlesToTheFinderOfArticles() {
		String paragraphs = IntStream.range(0, 9)
			.mapToObj((number) -> "<p>In the year " + (1900 + number)
					+ " the ferry sank again, which nobody on the island had thought possible, and it took the people, the mail and the cows with it to the ground.</p>")
			.collect(Collectors.joining());
		PageInference read = read("https://site.example/blog/how-the-ferry-sank", """
				<main><article><h1>How the ferry sank</h1>%s</article></main>""".formatted(paragraphs));

		assertThat(kind(read)).isEqualTo(ContentKind.ARTICLE);
		assertThat(read.body()).isNotNull().extracting(Body::whole).isEqualTo(false);
	}

	@Test
	void commentsDoNotMakeAThreadOfAnArticle() {
		String paragraphs = IntStream.range(0, 5)
			.mapToObj((number) -> "<p>In the year " + (1900 + number)
					+ " the ferry sank again, which nobody on the island had thought possible, and it took the people with it.</p>")
			.collect(Collectors.joining());
		String comments = IntStream.range(0, 12)
			.mapToObj((number) -> "<li class=\"comment\"><a class=\"user\" href=\"/users/" + number + "\">Anna "
					+ number + "</a> <time>2024-05-1" + (number % 10) + "</time><p>I was on board, number " + number
					+ ", and never saw such waves, whatever they say of it at home.</p></li>")
			.collect(Collectors.joining());
		PageInference read = read("https://site.example/2024/05/how-the-ferry-sank", """
				<main><article><h1>How the ferry sank</h1><time datetime="2024-05-01">1 May 2024</time>%s</article>
				<ol class="comments">%s</ol></main>""".formatted(paragraphs, comments));

		assertThat(text(read)).contains("In the year 1904").doesNotContain("I was on board");
	}

	@Test
	void everySignHasItsWeight() {
		assertThat(List.of(Weights.read("piece-weights.txt", PieceSign.values()),
				Weights.read("post-weights.txt", PostSign.values())))
			.allSatisfy((weights) -> assertThat(weights.bias()).hasSize(1));
		assertThat(Weights.read("kind-weights.txt", KindSign.values()).bias()).hasSize(ContentKind.values().length);
	}

	private static PageInference read(String address, String main) {
		String html = "<html><head><title>Harbour</title></head><body>" + HEAD + main + FOOT + "</body></html>";
		Page page = PageParser.parse(new FetchedPage(URI.create(address), "text/html; charset=utf-8",
				html.getBytes(StandardCharsets.UTF_8)));
		return PageInference.of(page, DATES);
	}

	private static ContentKind kind(PageInference read) {
		assertThat(read.kind()).isNotNull();
		return read.kind().likeliest();
	}

	private static String text(PageInference read) {
		return PlainText.of(read.blocks());
	}

}
