package app.joren.analyzer.understanding;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.extraction.blocks.PlainText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Part F of the shared cases on a whole site: one of its articles has the case's markup,
 * and is read by the definition that the analysis of the site has learnt.
 */
class SharedCleaningCasesTests {

	private static final int PLACE = 3;

	static Stream<Arguments> cases() {
		String items = IntStream.rangeClosed(1, 10)
			.mapToObj(
					"<li>In chapter %d the mayor and the miller meet again, and this time they speak.</li>"::formatted)
			.collect(Collectors.joining("", "<ul>", "</ul>"));
		return Stream.of(of("F1 lazy pictures",
				"""
						<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-original="/p/1.jpg"><img data-lazy-srcset="/p/2-400.jpg 400w, /p/2-1200.jpg 1200w" src="#"><img data-actualsrc="/p/3.jpg">""",
				(body) -> pictures(body).equals(List.of("/p/1.jpg", "/p/2-1200.jpg", "/p/3.jpg"))),
				of("F2 a thumbnail beside the picture",
						"<img src=\"/p/full-1600.png\" data-native-src=\"/p/full-1600.png\" data-thumb=\"/p/thumb-60.png\">",
						(body) -> pictures(body).equals(List.of("/p/full-1600.png"))),
				of("F4 a lead in the only h2", "<h2>Every third house stood dark, the count shows.</h2>",
						has("Every third house stood dark, the count shows.")),
				of("F5 a paragraph that is one link",
						"<p>The meeting lasted until the small hours of the morning.</p><p><a href=\"/a/9\"><strong>The council votes on the bridge again next week.</strong></a></p>",
						has("The council votes on the bridge again next week.")),
				of("F7 a list", items,
						(body) -> body.stream()
							.anyMatch((block) -> block instanceof Block.Listing list && list.items().size() == 10)),
				of("F8 short code", "<p>Type</p><div class=\"box\"><pre>sum 2 5</pre></div><p>to get 7.</p>",
						(body) -> body.contains(new Block.Code(null, "sum 2 5"))),
				of("F10 lines of code",
						"<pre><code><span class=\"line\" style=\"display: block\">a = 1</span><span class=\"line\" style=\"display: block\">b = 2</span></code></pre>",
						(body) -> body.contains(new Block.Code(null, "a = 1\nb = 2"))),
				of("F11 minified items",
						"<ol><li><span>Boil the water</span></li><li><span>Add the tea</span></li></ol>",
						has("Boil the water\n").and(has("Add the tea"))),
				of("F12 a video", "<p><iframe src=\"https://www.youtube.com/embed/AbCdEf?wmode=opaque\"></iframe></p>",
						(body) -> body.stream()
							.anyMatch((block) -> block instanceof Block.Embed embed && "AbCdEf".equals(embed.id()))),
				of("F14 and F16 hostile links",
						"<p>Come <a href=\"java&#9;script:go()\">x1</a> <a href=\"javascript&colon;go()\">y1</a> <svg><a xlink:href=\"javascript:go()\"><text>z1</text></a></svg> <a href=\"data:image/svg+xml,<svg onload=go()>\">w1</a> and see</p>",
						has("x1").and(has("y1"))
							.and(has("z1"))
							.and(has("w1"))
							.and((body) -> !JsonMapper.shared().writeValueAsString(body).contains("go()"))),
				of("F15 markup as text",
						"<p>By Al &lt;script&gt;go()&lt;/script&gt; Bo, who was there all the time.</p>",
						has("Al <script>go()</script> Bo")));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aCaseIsReadRightByALearntDefinition(String html, Predicate<List<Block>> right) {
		List<Article> articles = CaseSite.articles((n) -> "/stories/" + CaseSite.subject(n).replace(' ', '-'),
				CaseSite::title, (n) -> "<title>" + CaseSite.title(n) + " | The Herald</title>",
				(n) -> "<article><h1>%s</h1><p class=day>%d November 2026</p><div class=text>%s%s</div></article>"
					.formatted(CaseSite.title(n), n, CaseSite.prose(n), (n == PLACE) ? html : ""));

		assertThat(articles).hasSize(6)
			.filteredOn((article) -> article.title().equals(CaseSite.title(PLACE)))
			.singleElement()
			.extracting(Article::body)
			.matches(right, "right");
	}

	private static Arguments of(String name, String html, Predicate<List<Block>> right) {
		return Arguments.of(Named.of(name, html), right);
	}

	private static Predicate<List<Block>> has(String text) {
		return (body) -> PlainText.of(body).contains(text);
	}

	private static List<String> pictures(List<Block> body) {
		return body.stream()
			.filter(Block.Picture.class::isInstance)
			.map((block) -> ((Block.Picture) block).image().address().getPath())
			.toList();
	}

}
