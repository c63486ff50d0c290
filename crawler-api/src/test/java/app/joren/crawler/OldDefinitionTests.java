package app.joren.crawler;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.blocks.PlainText;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Hints;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.Reading;
import app.joren.extraction.site.SiteReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A definition in the shape that definitions had at first is still followed. */
class OldDefinitionTests {

	private static final URI ADDRESS = URI.create("https://club.example/news/match");

	private final SiteReader reader = new DefinedSiteReader("app", definition(),
			() -> Instant.parse("2026-11-25T12:00:00Z"));

	@Test
	void itsListsAreTheSeeds() {
		assertThat(this.reader.seeds()).extracting((lead) -> lead.address().getPath())
			.containsExactlyInAnyOrder("/feed", "/news");
	}

	@Test
	void itsArticlesAreRead() {
		String html = """
				<html><head><meta name=author content="Ann Lee"></head><body><h1>The match</h1>
				<time datetime=2026-11-24>yesterday</time><div class=text><div class=share>Share this</div>
				<p>All about the match, which was long and cold and ended without any goal at all.</p></div></body>""";

		Reading reading = this.reader.read(new Lead(ADDRESS, PageKind.ARTICLE, "", Set.of("news"), Hints.none(), 0),
				new FetchedPage(ADDRESS, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)));

		assertThat(reading).isInstanceOf(Reading.ArticleRead.class);
		Article article = ((Reading.ArticleRead) reading).article();
		assertThat(article.title()).isEqualTo("The match");
		assertThat(article.bylines()).containsExactly("Ann Lee");
		assertThat(article.published()).isNotNull()
			.satisfies((date) -> assertThat(date.day()).isEqualTo(LocalDate.of(2026, 11, 24)));
		assertThat(PlainText.of(article.body())).contains("All about the match").doesNotContain("Share this");
	}

	private static SiteDefinition definition() {
		try (InputStream file = OldDefinitionTests.class.getResourceAsStream("/old/definition.json")) {
			return JsonMapper.shared().readValue(Objects.requireNonNull(file), SiteDefinition.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
