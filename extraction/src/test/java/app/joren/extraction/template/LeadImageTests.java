package app.joren.extraction.template;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.extraction.site.Hints;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeadImageTests {

	private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

	@Test
	void aPictureThatRepeatsOverArticlesIsTheSitesAndTheFigureIsTheArticles() {
		assertThat(image("https://news.example/t/front-of-the-house.png")).hasToString("https://news.example/p/2.jpg");
	}

	@Test
	void aCardWithTheTitleWrittenOnItIsNoPictureOfTheArticle() {
		assertThat(image("https://my-og-image.example/%d.png")).hasToString("https://news.example/p/2.jpg");
	}

	@Test
	void aPictureOfItsOwnIsTaken() {
		assertThat(image("https://news.example/wide/%d.jpg")).hasToString("https://news.example/wide/2.jpg");
	}

	private static URI image(String declared) {
		List<Sample> samples = Stories.samples(4, (n) -> """
				<html><head><title>%1$s</title><meta property="og:image" content="%3$s"></head>
				<body><article><h1>%1$s</h1><time datetime="2026-03-0%2$d">x</time>
				<div class="text"><figure><img src="/p/%2$d.jpg" width="1200" height="800"></figure>%4$s</div>
				</article></body></html>""".formatted(Stories.title(n), n, declared.formatted(n), Stories.prose(n)));
		ArticleTemplate template = new TemplateInduction(NOW).learn("t", List.of(), samples, List.of());
		Sample second = samples.get(1);
		Article article = new TemplateReader(template, NOW)
			.read("app", second.page().address(), second.page(), Hints.none())
			.orElseThrow()
			.article();
		return Objects.requireNonNull(article.leadImage()).address();
	}

}
