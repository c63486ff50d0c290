package app.joren.extraction.body;

import java.net.URI;
import java.time.Instant;

import app.joren.extraction.blocks.PlainText;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageInferenceTests {

	private static final String FIRST = "The ferry had been tied to the quay for three days when the first crews came "
			+ "back to work, tired, wet, and glad that the dispute over their hours was settled at last.";

	private static final String SECOND = "Nobody in the harbour had expected it to last so long, said the master of "
			+ "the port, who had spent two nights in his office and had slept, he added, on the floor.";

	private static final String JAPANESE = "横浜市の新しい図書館が来月三日に開館する。地元の人々は、長い間待っていた施設の完成をとても楽しみにしているそうだ。"
			+ "建物は三階建てで、子ども向けの部屋も広い。";

	@Test
	void whatFramesTheArticleIsLeftOut() {
		assertThat(text("<nav><a href=/>Home</a> <a href=/n>News of the day</a></nav><article><h1>Ferry sails</h1>"
				+ "<p class=byline>By Ada Low</p>" + article()
				+ "<div class=share-bar><a href=#>Facebook</a> <a href=#>X</a>"
				+ "</div><div class=related-posts><h3>Related</h3><p>" + SECOND.substring(10) + "</p></div></article>"
				+ "<footer>All rights reserved, and so on.</footer>"))
			.isEqualTo(FIRST + "\n" + SECOND);
	}

	@Test
	void rowsOfCardsLeadAway() {
		StringBuilder cards = new StringBuilder("<div>");
		for (int i = 0; i < 4; i++) {
			cards.append("<div class=c><h4><a href=/a/").append(i).append(">The council votes on bridge ").append(i);
			cards.append("</a></h4><p>It will decide, after long talks, on the money for it.</p></div>");
		}

		assertThat(text("<div class=x>" + article() + cards + "</div></div>")).isEqualTo(FIRST + "\n" + SECOND);
	}

	@Test
	void japaneseIsWeighedByItsCharacters() {
		assertThat(text("<div id=a><a href=/1>ニュース</a><a href=/2>スポーツ</a></div><div id=b><p>" + JAPANESE + "</p><p>"
				+ JAPANESE + "</p></div><div id=c><a href=/3>関連記事はこちらからどうぞ</a></div>"))
			.isEqualTo(JAPANESE + "\n" + JAPANESE);
	}

	@Test
	void theLeadInTheOnlySecondHeadingIsKept() {
		assertThat(text("<body><h1>Dark street</h1><div><h2>Every third house stood dark, the count shows.</h2>"
				+ article() + "</div>"))
			.startsWith("Every third house stood dark");
	}

	@Test
	void aParagraphThatIsOneLinkIsKept() {
		assertThat(text("<div><p>" + FIRST + "</p><p><a href=/a/9><strong>The council votes on the bridge again next "
				+ "week.</strong></a></p><p>" + SECOND + "</p></div>"))
			.contains("The council votes on the bridge");
	}

	@Test
	void anArticleThatIsAListIsKept() {
		assertThat(text("<div><ul>" + ("<li>" + FIRST + "</li>").repeat(10) + "</ul></div>").lines()).hasSize(10);
	}

	@Test
	void shortCodeBetweenParagraphsIsKept() {
		assertThat(text("<div><p>" + FIRST + "</p><div class=box><pre>sum 2 5</pre></div><p>" + SECOND + "</p></div>"))
			.contains("\nsum 2 5\n");
	}

	@Test
	void ofTwoArticlesOnAPageTheOneWithThePagesTitleCounts() {
		assertThat(text("<title>Ferry sails</title><div><article><h2>Other</h2><p>" + SECOND.repeat(3)
				+ "</p></article><article><h2>Ferry sails</h2><p>" + FIRST.repeat(3) + "</p></article></div>"))
			.startsWith("The ferry");
	}

	@Test
	void anArticleIsToldFromAList() {
		PageInference article = infer("https://news.example/2026/11/ferry-sails-after-three-days",
				"<meta property=og:type content=article><article><h1>Ferry sails</h1><time>2026-11-02</time>"
						+ article() + "</article>");
		PageInference list = infer("https://news.example/",
				"<ul>" + "<li><a href=/a>The council votes</a>".repeat(30) + "</ul>");

		assertThat(article.check().likely()).isTrue();
		assertThat(list.check().likely()).isFalse();
		assertThat(list.check().reasons()).contains("- it is the site's first page");
	}

	private static String article() {
		return "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
	}

	private static String text(String html) {
		return PlainText.of(infer("https://news.example/a/1", html).blocks());
	}

	private static PageInference infer(String address, String html) {
		Page page = Page.of(URI.create(address), Jsoup.parse(html));
		return PageInference.of(page, DateReader.at(Instant.parse("2026-11-25T12:00:00Z")));
	}

}
