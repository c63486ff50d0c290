package app.joren.extraction.cases;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.AddressRules;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.CrawlSettings;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.definition.Rendering;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.blocks.PlainText;
import app.joren.extraction.feed.Feed;
import app.joren.extraction.feed.FeedReader;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Hints;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Part E of the shared cases: character sets, from an answer's bytes to the article. */
class CharsetCasesTests {

	private static final URI ADDRESS = URI.create("https://news.example/a/1");

	@Test
	void e1TheDeclarationOfAFeedCounts() {
		byte[] feed = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss><channel><title>baker’s</title></channel></rss>"
			.getBytes(StandardCharsets.UTF_8);

		assertThat(FeedReader.read(new FetchedPage(ADDRESS, null, feed))).map(Feed::title).contains("baker’s");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">|UTF-8|“quotes” and more – of them",
			"<META http-equiv=\"Content-Type\" content=\"text/html\"><meta http-equiv=\"Content-Type\" content=\"text/html; charset=euc-kr\">|x-windows-949|바다 이야기",
			"<meta charset=\"UTF-8\"><meta http-equiv=\"Content-Type\" content=\"text/html; charset=\">|UTF-8|é à ü",
			"<meta httpequiv=\"ContentType\" content=\"text/html; charset=gbk\">|GBK|北京市长新闻发布会今天举行",
			"''|windows-1252|Price: € 3,250", "<meta charset=shift_jis>|windows-31j|①㈱と～―横浜市の図書館",
			"<meta charset=euc-jp>|EUC-JP|横浜市の図書館が開館",
			"<meta http-equiv=content-type content='text/html; charset=iso-2022-jp'>|ISO-2022-JP|横浜市の図書館が開館",
			"<meta charset=big5>|Big5|臺北市立圖書館開幕", "''|windows-31j|横浜市の新しい図書館が来月の三日に開館します。地元の人々はとても楽しみにしている。",
			"''|EUC-JP|横浜市の新しい図書館が来月の三日に開館します。地元の人々はとても楽しみにしている。",
			"''|ISO-2022-JP|横浜市の新しい図書館が来月の三日に開館します。地元の人々はとても楽しみにしている。" })
	void e3ToE8ThePageIsReadByTheSetThatItIsWrittenIn(String head, String charset, String text) {
		Article article = article(head, Charset.forName(charset), text);

		assertThat(article.title()).isEqualTo(text);
		assertThat(PlainText.of(article.body())).contains(text);
	}

	private static Article article(String head, Charset charset, String text) {
		String html = "<html><head>%1$s<title>%2$s</title></head><body><h1>%2$s</h1><div class=text><p>%2$s (1)</p></div></body>"
			.formatted(head, text);
		Evidence known = Evidence.of(0.9);
		ArticleTemplate template = new ArticleTemplate("article", List.of(), List.of(".text"), false,
				Map.of(ArticleField.TITLE, List.of(new FieldRule.Css("h1", null, null, known))),
				List.of(new ArticleTemplate.BodyRule(".text", known)), List.of(), 100);
		SiteDefinition definition = new SiteDefinition(SiteDefinition.FORMAT, URI.create("https://news.example/"), "x",
				null, null, new Rendering(Rendering.Mode.STATIC, known), List.of(), List.of(template),
				new AddressRules(List.of("/a/*"), List.of(), known), new CrawlSettings(10, 10, null));
		Lead lead = new Lead(ADDRESS, PageKind.ARTICLE, "", Set.of(), Hints.none(), 0);
		Reading reading = new DefinedSiteReader("app", definition, () -> Instant.parse("2026-11-25T12:00:00Z"))
			.read(lead, new FetchedPage(ADDRESS, "text/html", html.getBytes(charset)));
		return ((Reading.ArticleRead) reading).article();
	}

}
