package app.joren.local.convert;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.AnalyzerApi;
import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.apps.AppsApi;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.article.Run;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.crawler.CrawlerApi;
import app.joren.contracts.definition.AddressRules;
import app.joren.contracts.definition.CrawlSettings;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.Rendering;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.design.SiteDesign;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

class SiteConversionTests {

	private static final URI HOME = URI.create("https://club.example/");

	private static final Evidence EVIDENCE = Evidence.of(1);

	private static final SiteDesign DESIGN = new SiteDesign("Club", "Club", null, null, "#000000", "#000000", "#ffffff",
			EVIDENCE);

	private final AnalyzerApi analyzer = Mockito.mock();

	private final CrawlerApi crawler = Mockito.mock();

	private final AppsApi apps = Mockito.mock();

	private final List<String> told = new ArrayList<>();

	private final List<Article> articles = new ArrayList<>();

	private final SiteConversion conversion = new SiteConversion(
			new SuiteServices(this.analyzer, this.crawler, this.apps, new ReadyContent(this.articles)), "ja",
			this.told::add);

	@Test
	void aSiteBecomesArticlesAndNothingOfItStays() throws Exception {
		analysisEndsWith(proposal(), null);
		crawlEndsWith(new CrawlCounts(0, 5, 0, 1, 0, 0, 0, 0, 0), List.of());
		this.articles.add(article());

		ConvertedSite site = this.conversion.convert("club.example");

		assertThat(site.site()).isEqualTo(new ConvertedSite.Site("club.example", HOME, "Club", "en", 12));
		assertThat(site.sections()).extracting(ConvertedSite.ListedSection::name).containsExactly("News");
		assertThat(site.articles()).singleElement()
			.satisfies((article) -> assertThat(article.author()).isEqualTo("Ann Lee, Bo Chan"))
			.satisfies((article) -> assertThat(article.published()).isEqualTo("2026-03-01"))
			.satisfies((article) -> assertThat(article.text()).isEqualTo("We won."));
		assertThat(this.told).contains("Found a feed with 7 entries (/feed).");
		verify(this.apps).remove(anyString());
		verify(this.crawler).forget(anyString());
		verify(this.analyzer).forget(anyString());
	}

	@Test
	void theProblemOfTheAnalysisIsTheConversions() {
		Problem problem = new Problem(ProblemType.ROBOTS_DISALLOW, "No robots.", "Ask the owner.", null);
		analysisEndsWith(null, problem);

		assertThatExceptionOfType(ConversionFailed.class).isThrownBy(() -> this.conversion.convert("club.example"))
			.satisfies((failed) -> assertThat(failed.problem()).isEqualTo(problem))
			.satisfies((failed) -> assertThat(failed.isOfTheSite()).isTrue());
		verify(this.analyzer).forget(anyString());
	}

	@Test
	void aCrawlWithoutArticlesIsAProblemOfTheSite() {
		analysisEndsWith(proposal(), null);
		crawlEndsWith(CrawlCounts.none(), List.of());

		assertThatExceptionOfType(ConversionFailed.class).isThrownBy(() -> this.conversion.convert("club.example"))
			.satisfies((failed) -> assertThat(failed.problem().type()).isEqualTo(ProblemType.NO_ARTICLES));
	}

	private void analysisEndsWith(@Nullable Proposal proposal, @Nullable Problem problem) {
		Analysis.State state = (problem != null) ? Analysis.State.FAILED : Analysis.State.FINISHED;
		Analysis analysis = new Analysis("a", "app", "club.example", state,
				List.of(new Finding(Finding.Kind.FEED, 7, "/feed")), 7, proposal, problem, Instant.EPOCH,
				Instant.EPOCH);
		given(this.analyzer.start(any())).willReturn(analysis);
		given(this.analyzer.analysis("a")).willReturn(analysis);
	}

	private void crawlEndsWith(CrawlCounts counts, List<Problem> problems) {
		Crawl crawl = new Crawl("c", "app", 1, Crawl.State.FINISHED, counts, problems, Instant.EPOCH, Instant.EPOCH);
		given(this.crawler.start(any())).willReturn(crawl);
		given(this.crawler.crawl("c")).willReturn(crawl);
	}

	private static Proposal proposal() {
		SiteDefinition definition = new SiteDefinition(SiteDefinition.FORMAT, HOME, "Club", "en", null,
				new Rendering(Rendering.Mode.STATIC, EVIDENCE),
				List.of(new Section("news", "News", HOME.resolve("/news/"), List.of(), EVIDENCE)), List.of(),
				new AddressRules(List.of(), List.of(), EVIDENCE), new CrawlSettings(100, 100, null));
		return new Proposal(1, definition, DESIGN, List.of());
	}

	private static Article article() {
		return new Article("x", HOME.resolve("/news/1"), "Victory", null, List.of("Ann Lee", "Bo Chan"),
				PublicationDate.of(LocalDate.of(2026, 3, 1)), null, "en", List.of("news"), List.of(), null, null,
				List.of(new Block.Paragraph(List.of(Run.of("We won.")))));
	}

	private static final class ReadyContent extends PhoneContent {

		private final List<Article> articles;

		ReadyContent(List<Article> articles) {
			super(RestClient.create());
			this.articles = articles;
		}

		@Override
		int count(String appId) {
			return this.articles.size();
		}

		@Override
		public List<Article> articles(String appId) {
			return this.articles;
		}

	}

}
