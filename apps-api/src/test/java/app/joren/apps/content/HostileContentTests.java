package app.joren.apps.content;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Crawler;
import app.joren.apps.Phone;
import app.joren.apps.Samples;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.Mark;
import app.joren.contracts.article.Run;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static app.joren.apps.Samples.article;
import static app.joren.apps.Samples.club;
import static app.joren.apps.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@AppsTest
class HostileContentTests {

	private static final String MARKUP = "<script>alert('x')</script> & <img src=x onerror=alert(1)> \u2028\u0000\u001b[31m";

	private static final URI SCRIPT = URI.create("javascript:alert(1)");

	private static final URI DATA = URI.create("data:text/html;base64,PHNjcmlwdD4=");

	private final String appId = Samples.anyAppId();

	private final String app = "/v1/apps/" + this.appId;

	@Autowired
	private Crawler crawler;

	@Autowired
	private Console console;

	@Autowired
	private Phone phone;

	@Test
	void markupIsTextAndNoBytesOfItGoOut() {
		Article hostile = Samples.withTitle(article(this.appId, "hostile", "2026-11-25"), MARKUP);
		publish(Samples.withBody(hostile, List.of(new Block.Paragraph(List.of(Run.of(MARKUP))),
				new Block.Code("html", MARKUP), new Block.Heading(99, List.of(Run.of(MARKUP))))));

		for (String path : List.of("", "/articles", "/sections/news/articles", "/articles/" + hostile.id())) {
			assertThat(bytes(path)).doesNotContain("<", ">", "&", "\u2028", "\\u0000", "\\u001B");
		}
		JsonNode read = this.phone.read(this.app + "/articles/" + hostile.id());
		assertThat(read.path("title").asString()).startsWith("<script>alert('x')</script> & <img");
		assertThat(read.path("body").path(2).path("level").asInt()).isEqualTo(6);
	}

	@Test
	void addressesThatRunCodeOrReadFilesAreLeftOutAndTheWordsStay() {
		Article hostile = article(this.appId, "links", "2026-11-25");
		publish(Samples.withBody(hostile,
				List.of(new Block.Paragraph(List.of(new Run("tap", List.of(Mark.STRONG), SCRIPT, null))),
						new Block.Picture(Image.of(DATA), List.of(Run.of("a caption")), null),
						new Block.Picture(Image.of(DATA), List.of(), null),
						new Block.Card(SCRIPT, "a card", null, "iframe"),
						new Block.Video(URI.create("file:///etc/passwd"), Image.of(SCRIPT), "a film"),
						new Block.Audio(SCRIPT, null),
						new Block.Gallery(List.of(new Block.Picture(Image.of(SCRIPT), List.of(), null)), List.of()),
						new Block.Embed("youtube", null, SCRIPT, "an embed"))));

		assertThat(bytes("/articles/" + hostile.id())).doesNotContain("javascript:", "data:", "file:");
		assertThat(this.phone.read(this.app + "/articles/" + hostile.id()).path("body").toString()).isEqualTo("""
				[{"type":"paragraph","text":[{"text":"tap","marks":["strong"]}]},\
				{"type":"paragraph","text":[{"text":"a caption"}]},\
				{"type":"paragraph","text":[{"text":"a card"}]},\
				{"type":"paragraph","text":[{"text":"a film"}]},\
				{"type":"paragraph","text":[{"text":"an embed"}]}]""");
	}

	@Test
	void anArticleThatIsTooLargeForTheTableIsReadAllTheSame() {
		Article large = article(this.appId, "large", "2026-11-25");
		List<Block> body = new java.util.Random(1).ints(40_000)
			.<Block>mapToObj((number) -> new Block.Paragraph(List.of(Run.of("Number " + number))))
			.toList();
		publish(Samples.withBody(large, body));

		assertThat(this.phone.read(this.app + "/articles/" + large.id()).path("body").size()).isEqualTo(40_000);
	}

	private void publish(Article article) {
		this.console.save(this.appId, club(section("news")));
		this.crawler.tell(this.crawler.found(this.appId, article, "news"));
		await().untilAsserted(() -> assertThat(this.phone.read(this.app + "/articles").path("items").size()).isOne());
	}

	private String bytes(String path) {
		byte[] body = this.phone.get(this.app + path)
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
	}

}
