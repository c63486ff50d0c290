package app.joren.extraction.cases;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;
import app.joren.extraction.blocks.PlainText;
import app.joren.extraction.site.Hints;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Part F of the shared cases: what becomes of markup in an article, read as a single page
 * and by a template.
 */
class CleaningCasesTests {

	static Stream<Named<Function<String, List<Block>>>> paths() {
		return Stream.of(Named.of("a single page", CasePages::byInference),
				Named.of("a template", (html) -> CasePages.byTemplate(html, Hints.none()).body()));
	}

	@ParameterizedTest
	@MethodSource("paths")
	void f1LazyPicturesAreFound(Function<String, List<Block>> path) {
		assertThat(CasePages.pictures(path
			.apply("""
					<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-original="/p/1.jpg"><img data-lazy-srcset="/p/2-400.jpg 400w, /p/2-1200.jpg 1200w" src="#"><img data-actualsrc="/p/3.jpg">""")))
			.containsExactly("https://news.example/p/1.jpg", "https://news.example/p/2-1200.jpg",
					"https://news.example/p/3.jpg");
	}

	@ParameterizedTest
	@MethodSource("paths")
	void f2AThumbnailDoesNotReplaceTheLargePicture(Function<String, List<Block>> path) {
		assertThat(CasePages.pictures(path.apply(
				"<img src=\"/p/full-1600.png\" data-native-src=\"/p/full-1600.png\" data-thumb=\"/p/thumb-60.png\">")))
			.containsExactly("https://news.example/p/full-1600.png");
	}

	@ParameterizedTest
	@MethodSource("paths")
	void f4TheLeadInAHeadingIsKept(Function<String, List<Block>> path) {
		assertThat(text(path.apply("<h2>Every third house stood dark, the count shows.</h2>")))
			.contains("Every third house stood dark, the count shows.");
	}

	@ParameterizedTest
	@MethodSource("paths")
	void f5AParagraphThatIsOneLinkIsKept(Function<String, List<Block>> path) {
		assertThat(text(path
			.apply("<p>The meeting lasted until the small hours of the morning and ended without any vote at all.</p>"
					+ "<p><a href=\"/a/9\"><strong>The council votes on the bridge again next week.</strong></a></p>")))
			.contains("The council votes on the bridge again next week.");
	}

	@ParameterizedTest
	@MethodSource("paths")
	void f7AnArticleThatIsAListIsAList(Function<String, List<Block>> path) {
		StringBuilder items = new StringBuilder("<ul>");
		for (int i = 1; i <= 10; i++) {
			items.append("<li>In chapter %d the mayor and the miller meet again, and this time they speak.</li>"
				.formatted(i));
		}

		assertThat(path.apply(items + "</ul>")).filteredOn(Block.Listing.class::isInstance)
			.singleElement()
			.satisfies((block) -> assertThat(((Block.Listing) block).items()).hasSize(10));
	}

	@ParameterizedTest
	@MethodSource("paths")
	void f8AShortCodeIsKept(Function<String, List<Block>> path) {
		assertThat(path.apply("<p>Type</p><div class=\"box\"><pre>sum 2 5</pre></div><p>to get 7.</p>"))
			.contains(new Block.Code(null, "sum 2 5"));
	}

	@ParameterizedTest
	@MethodSource("paths")
	void f10EachLineOfCodeIsALine(Function<String, List<Block>> path) {
		assertThat(path.apply(
				"<pre><code><span class=\"line\" style=\"display: block\">a = 1</span><span class=\"line\" style=\"display: block\">b = 2</span></code></pre>"))
			.contains(new Block.Code(null, "a = 1\nb = 2"));
	}

	@ParameterizedTest
	@MethodSource("paths")
	void f11NeighboursDoNotRunTogether(Function<String, List<Block>> path) {
		assertThat(text(path.apply("<ol><li><span>Boil the water</span></li><li><span>Add the tea</span></li></ol>")))
			.contains("Boil the water\n", "Add the tea")
			.doesNotContain("waterAdd");
	}

	@ParameterizedTest
	@MethodSource("paths")
	void f12AVideoIsAVideo(Function<String, List<Block>> path) {
		assertThat(path.apply("<p><iframe src=\"https://www.youtube.com/embed/AbCdEf?wmode=opaque\"></iframe></p>"))
			.filteredOn(Block.Embed.class::isInstance)
			.singleElement()
			.satisfies((block) -> assertThat(((Block.Embed) block).address())
				.hasToString("https://www.youtube.com/watch?v=AbCdEf"));
	}

	@ParameterizedTest
	@MethodSource("paths")
	void f14And16HostileLinksAreTextOnly(Function<String, List<Block>> path) {
		List<Block> blocks = path.apply("<p>Come <a href=\"java&#9;script:go()\">x1</a> "
				+ "<a href=\"javascript&colon;go()\">y1</a> <svg><a xlink:href=\"javascript:go()\"><text>z1</text></a></svg>"
				+ "<a href=\"data:image/svg+xml,<svg onload=go()>\">w1</a> and see</p>");

		assertThat(text(blocks)).contains("x1", "y1", "w1").contains("z1");
		assertThat(JsonMapper.shared().writeValueAsString(blocks)).doesNotContain("go()");
		assertThat(blocks).filteredOn(Block.Paragraph.class::isInstance)
			.flatExtracting((block) -> ((Block.Paragraph) block).text())
			.extracting(Run::link)
			.containsOnlyNulls();
	}

	@ParameterizedTest
	@MethodSource("paths")
	void f15FieldsArePlainText(Function<String, List<Block>> path) {
		assertThat(text(path.apply("<p>By Al &lt;script&gt;go()&lt;/script&gt; Bo, who was there all the time.</p>")))
			.contains("Al <script>go()</script> Bo");
	}

	private static String text(List<Block> blocks) {
		return PlainText.of(blocks);
	}

}
