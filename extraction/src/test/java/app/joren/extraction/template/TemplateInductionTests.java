package app.joren.extraction.template;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.page.Page;
import app.joren.extraction.site.Hints;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateInductionTests {

	private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

	private static final IntFunction<String> STORY = (
			n) -> """
					<html lang="en"><head><title>%1$s | The Herald</title>
					<meta property="og:image" content="https://news.example/logo-share.png"></head>
					<body><nav><a href="/">Home</a><a href="/about">About</a></nav>
					<div class="story"><h1>%1$s</h1><p class="meta"><span class="day">%2$d November 2026</span></p>
					<p class="writer">By <a rel="author" href="/ann">Ann Lee %3$s</a></p>
					<div class="text"><figure><img src="/p/%2$d.jpg" width="1200" height="800"></figure>%4$s
					<div class="share">Share this story with your friends, your family and everybody whom you know well</div></div></div>
					<footer>Established 3 March 1990. All rights reserved by the Herald and its many good people.</footer></body></html>"""
				.formatted(Stories.title(n), n, "I".repeat(n), Stories.prose(n));

	private static final List<Page> OTHERS = IntStream.range(0, 3)
		.mapToObj((n) -> Stories.page("/list-" + n,
				"<body><nav><a href='/'>Home</a></nav><ul class='list'><li>Item " + n + "</li></ul></body>"))
		.toList();

	@Test
	void anArticleIsReadAsItsReadersSeeIt() {
		Article article = read(learn(STORY), 5, STORY).getFirst();

		assertThat(article.title()).isEqualTo(Stories.title(1));
		assertThat(article.published()).extracting(PublicationDate::day).isEqualTo(LocalDate.of(2026, 11, 1));
		assertThat(article.bylines()).containsExactly("Ann Lee I");
		assertThat(article.language()).isEqualTo("en");
		assertThat(text(article)).contains("was opened again on day 1", "worked through 1 nights")
			.doesNotContain("Share this story", "Established", "By Ann Lee", "1 November 2026", "Home");
	}

	@Test
	void aPageThatWasNotLearntFromIsReadToo() {
		ArticleTemplate template = learn(STORY);

		Article article = new TemplateReader(template, NOW)
			.read("app", URI.create("https://news.example/new"), Stories.page("/new", STORY.apply(17)), Hints.none())
			.orElseThrow()
			.article();

		assertThat(article.title()).isEqualTo(Stories.title(17));
		assertThat(article.published()).extracting(PublicationDate::day).isEqualTo(LocalDate.of(2026, 11, 17));
	}

	@Test
	void aTemplateSurvivesBeingWrittenAndReadAgain() {
		ArticleTemplate template = learn(STORY);
		JsonMapper json = JsonMapper.shared();

		ArticleTemplate again = json.readValue(json.writeValueAsString(template), ArticleTemplate.class);

		assertThat(again).isEqualTo(template);
		assertThat(read(again, 5, STORY)).isEqualTo(read(template, 5, STORY));
	}

	@Test
	void theSameSamplesGiveTheSameTemplate() {
		JsonMapper json = JsonMapper.shared();

		assertThat(json.writeValueAsString(learn(STORY))).isEqualTo(json.writeValueAsString(learn(STORY)));
	}

	/** Case A24. */
	@Test
	void aPictureThatStandsForAllArticlesIsTheSites() {
		ArticleTemplate template = learn(STORY);

		assertThat(template.fields()).doesNotContainKey(ArticleField.LEAD_IMAGE);
		assertThat(read(template, 2, STORY)).extracting((article) -> article.leadImage())
			.extracting((image) -> (image == null) ? null : image.address())
			.containsExactly(URI.create("https://news.example/p/1.jpg"), URI.create("https://news.example/p/2.jpg"));
	}

	@Test
	void aPictureOfItsOwnIsTheLeadImage() {
		IntFunction<String> story = (n) -> STORY.apply(n).replace("logo-share.png", "lead-" + n + ".png");

		assertThat(read(learn(story), 1, story).getFirst().leadImage()).extracting((image) -> image.address())
			.isEqualTo(URI.create("https://news.example/lead-1.png"));
	}

	@Test
	void aDateThatIsTheSameOnAllPagesIsNoneOfThem() {
		IntFunction<String> story = (n) -> STORY.apply(n)
			.replace("<title>", "<meta name=date content=2020-01-01><title>");

		ArticleTemplate template = learn(story);

		assertThat(template.fields().get(ArticleField.PUBLISHED)).doesNotHaveAnyElementsOfTypes(FieldRule.Meta.class);
		assertThat(read(template, 5, story)).extracting((article) -> article.published())
			.extracting((date) -> (date == null) ? 0 : date.day().getDayOfMonth())
			.containsExactly(1, 2, 3, 4, 5);
	}

	@Test
	void theFirstDateOfAPlaceCounts() {
		IntFunction<String> story = (n) -> STORY.apply(n)
			.replace("<span class=\"day\">", "<span class=\"day\">Published ")
			.replace(" November 2026</span>", " November 2026, updated 24 November 2026</span>");

		assertThat(read(learn(story), 2, story)).extracting((article) -> article.published())
			.extracting((date) -> (date == null) ? 0 : date.day().getDayOfMonth())
			.containsExactly(1, 2);
	}

	@Test
	void aDateOfTheAddressIsRead() {
		List<Sample> samples = IntStream.rangeClosed(1, 4)
			.mapToObj((n) -> new Sample(
					Stories.page("/2026/11/" + n + "/story",
							"<h1>%s</h1><div id=text>%s</div>".formatted(Stories.title(n), Stories.prose(n))),
					Hints.none(), null))
			.toList();

		ArticleTemplate template = new TemplateInduction(NOW).learn("article", List.of(), samples, OTHERS);

		assertThat(template.fields().get(ArticleField.PUBLISHED)).hasAtLeastOneElementOfType(FieldRule.Address.class);
		assertThat(template.dated()).isTrue();
	}

	@Test
	void whatAListSaysIsTheDateWhereThePageHasNone() {
		IntFunction<String> story = (n) -> STORY.apply(n).replaceFirst("<p class=\"meta\">.*?</p>", "");
		List<Sample> samples = Stories.samples(5, story,
				(n) -> new Hints(Stories.title(n), n + " November 2026", List.of(), null, null));

		ArticleTemplate template = new TemplateInduction(NOW).learn("article", List.of(), samples, OTHERS);

		assertThat(template.fields().get(ArticleField.PUBLISHED)).hasAtLeastOneElementOfType(FieldRule.ListItem.class);
	}

	@Test
	void aSignIsWhatAllArticlesHaveAndNoOtherPage() {
		ArticleTemplate template = learn(STORY);

		assertThat(template.signs()).contains("div.story").allSatisfy((sign) -> {
			assertThat(OTHERS).noneMatch((page) -> page.document().selectFirst(sign) != null);
			assertThat(Stories.samples(5, STORY))
				.allMatch((sample) -> sample.page().document().selectFirst(sign) != null);
		});
	}

	@Test
	void aPageWithoutSignIsNoArticle() {
		ArticleTemplate template = learn(STORY);
		Page page = Stories.page("/about", "<h1>About us</h1><div class=text>" + Stories.prose(3) + "</div>");

		assertThat(new TemplateReader(template, NOW).read("app", page.address(), page, Hints.none())).isEmpty();
	}

	@Test
	void theContainerHoldsTheTextAndWhatRepeatsInItIsLeftOut() {
		ArticleTemplate template = learn(STORY);

		assertThat(template.body()).isNotEmpty();
		assertThat(template.exclusions()).extracting(ArticleTemplate.Exclusion::selector).contains("div.share");
		assertThat(template.typicalLength()).isBetween(100, 600);
	}

	@Test
	void oneSampleGivesATemplateToo() {
		List<Sample> samples = Stories.samples(1, STORY);

		ArticleTemplate template = new TemplateInduction(NOW).learn("article", List.of(), samples, List.of());

		assertThat(new TemplateReader(template, NOW).read("app", samples.getFirst().page().address(),
				samples.getFirst().page(), Hints.none()))
			.map((read) -> read.article().title())
			.contains(Stories.title(1));
	}

	@Test
	void theSameSamplesGiveTheSameTemplateByteForByte() {
		JsonMapper json = JsonMapper.shared();

		assertThat(json.writeValueAsString(learn(STORY))).isEqualTo(json.writeValueAsString(learn(STORY)));
	}

	@Test
	void theEvidenceTellsHowManyChangesARuleSurvives() {
		assertThat(learn(STORY).body().getFirst().evidence().reasons())
			.anyMatch((reason) -> reason.matches("Survives \\d+ of \\d+ changed pages"));
	}

	private static ArticleTemplate learn(IntFunction<String> story) {
		return new TemplateInduction(NOW).learn("article", List.of(), Stories.samples(5, story), OTHERS);
	}

	private static List<Article> read(ArticleTemplate template, int count, IntFunction<String> story) {
		TemplateReader reader = new TemplateReader(template, NOW);
		return Stories.samples(count, story)
			.stream()
			.map((sample) -> reader.read("app", sample.page().address(), sample.page(), sample.hints())
				.orElseThrow()
				.article())
			.toList();
	}

	private static String text(Article article) {
		return article.body().toString();
	}

}
