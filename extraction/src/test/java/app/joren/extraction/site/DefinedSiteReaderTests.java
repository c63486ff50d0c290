package app.joren.extraction.site;

import java.net.URI;
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
import app.joren.contracts.definition.ItemSelectors;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.contracts.definition.Rendering;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.page.FetchedPage;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DefinedSiteReaderTests {

	private static final Evidence SEEN = Evidence.of(0.9);

	private static final URI HOME = URI.create("https://news.example/");

	private static final String STORY = """
			<html lang="en"><head><title>A win | The Club</title></head><body><div class="story"><h1>A win</h1>
			<time datetime="2026-11-24">yesterday</time><div class="text"><p>They won, and everybody was glad of it.</p></div>
			<a href="/news/2">A loss</a><a href="/about">About</a></div></body></html>""";

	private final DefinedSiteReader reader = new DefinedSiteReader("app", definition(),
			() -> Instant.parse("2026-11-25T12:00:00Z"));

	@Test
	void theSeedsAreTheFirstPagesOfAllSources() {
		List<Lead> seeds = this.reader.seeds();

		assertThat(seeds).extracting(Lead::address)
			.containsExactly(HOME.resolve("/news"), HOME.resolve("/feed"), HOME.resolve("/sitemap.xml"),
					HOME.resolve("/wp-json/wp/v2/posts?per_page=2&page=1"));
		assertThat(seeds).extracting(Lead::kind)
			.containsExactly(PageKind.LIST, PageKind.FEED, PageKind.SITEMAP, PageKind.CMS);
		assertThat(seeds).extracting(Lead::source).containsExactly("news/0", "news/1", "news/2", "news/3");
		assertThat(seeds).extracting(Lead::sections).containsOnly(Set.of("news"));
	}

	@Test
	void aListLeadsToItsArticlesWithItsSectionAndWhatItSaysOfThem() {
		Reading reading = this.reader.read(seed(0), html("/news", """
				<nav><a href="/news/9">Most read</a></nav><ul><li><a href="/news/1">A win</a> 24 November 2026</li>
				<li><a href="/news/2">A loss</a></li><li><a href="/about">About</a></li></ul>
				<a href="/news?p=2">2</a><a href="/news/tags/3">Cup</a>"""));

		assertThat(reading).isInstanceOf(Reading.ListRead.class);
		assertThat(reading.leads()).filteredOn((lead) -> lead.kind() == PageKind.ARTICLE)
			.extracting(Lead::address, Lead::sections, (lead) -> lead.hints().title(), (lead) -> lead.hints().date())
			.containsExactly(tuple("/news/9", Set.of(), "Most read", null),
					tuple("/news/1", Set.of("news"), "A win", "24 November 2026"),
					tuple("/news/2", Set.of("news"), "A loss", null));
		assertThat(reading.leads()).filteredOn((lead) -> lead.kind() == PageKind.LIST)
			.extracting(Lead::address, Lead::source, Lead::depth)
			.containsExactly(Tuple.tuple(HOME.resolve("/news?p=2"), "news/0", 1));
	}

	@Test
	void whatTheDefinitionDoesNotCallAnItemIsAnArticleButNotOfTheSection() {
		Reading reading = this.reader.read(seed(0), html("/news", """
				<ul><li><a href="/news/1">A win</a></li></ul><p>See also <a href="/news/2">A loss</a></p>"""));

		assertThat(reading.leads()).extracting(Lead::address, Lead::sections)
			.containsExactly(Tuple.tuple(HOME.resolve("/news/1"), Set.of("news")),
					Tuple.tuple(HOME.resolve("/news/2"), Set.of()));
	}

	@Test
	void aFurtherPageWithoutArticlesIsTheEndOfTheList() {
		Lead further = new Lead(HOME.resolve("/news?p=9"), PageKind.LIST, "news/0", Set.of("news"), Hints.none(), 8);

		assertThat(this.reader.read(further, html("/news?p=9", "<p>Nothing.</p><a href='/news?p=10'>Next</a>")).leads())
			.isEmpty();
	}

	@Test
	void aFeedLeadsToItsArticles() {
		Reading reading = this.reader.read(seed(1), html("/feed",
				"""
						<rss><channel><link>https://club.example/</link><item><title>A win</title><link>https://club.example/news/1</link>
						<pubDate>Tue, 24 Nov 2026</pubDate><author>Ann Lee</author></item>
						<item><link>https://other.example/news/2</link></item></channel></rss>"""));

		assertThat(reading.leads()).singleElement().satisfies((lead) -> {
			assertThat(lead.address()).isEqualTo(HOME.resolve("/news/1"));
			assertThat(lead.hints()).isEqualTo(new Hints("A win", "Tue, 24 Nov 2026", List.of("Ann Lee"), null, null));
		});
	}

	@Test
	void aSitemapLeadsToItsArticlesAndToFurtherSitemaps() {
		Reading reading = this.reader.read(seed(2), html("/sitemap.xml",
				"""
						<sitemapindex><sitemap><loc>/posts.xml</loc></sitemap></sitemapindex><urlset><url><loc>/news/1</loc></url>
						<url><loc>/about</loc></url></urlset>"""));

		assertThat(reading.leads()).extracting(Lead::kind).containsExactly(PageKind.ARTICLE, PageKind.SITEMAP);
	}

	@Test
	void aFullPageOfPostsHasANextOne() {
		Reading reading = this.reader.read(seed(3), html("/wp-json/wp/v2/posts?per_page=2&page=1", """
				[{"link": "https://news.example/news/1", "title": {"rendered": "A win"}},
				{"link": "https://news.example/news/2", "title": {"rendered": "A loss"}}]"""));

		assertThat(reading.leads()).extracting((lead) -> lead.address().toString())
			.containsExactly("https://news.example/news/1", "https://news.example/news/2",
					"https://news.example/wp-json/wp/v2/posts?per_page=2&page=2");
	}

	@Test
	void whatIsNoFeedIsNothing() {
		assertThat(this.reader.read(seed(1), html("/feed", "<html>Not found</html>")))
			.isEqualTo(new Reading.NothingRead("not-a-feed", List.of()));
	}

	@Test
	void anArticleIsReadAndItsNeighboursAreLeads() {
		Reading reading = this.reader.read(lead("/news/1"), html("/news/1", STORY));

		assertThat(reading).isInstanceOfSatisfying(Reading.ArticleRead.class, (read) -> {
			Article article = read.article();
			assertThat(article.address()).isEqualTo(HOME.resolve("/news/1"));
			assertThat(article.title()).isEqualTo("A win");
			assertThat(article.sections()).containsExactly("news");
			assertThat(article.body()).isNotEmpty();
		});
		assertThat(reading.leads()).extracting(Lead::address).containsExactly(HOME.resolve("/news/2"));
	}

	@Test
	void aRefreshAtOnceMovesAnArticle() {
		Reading reading = this.reader.read(lead("/news/1"),
				html("/news/1", "<meta http-equiv=Refresh content='0; url=/news/2'>" + STORY));

		assertThat(reading).isInstanceOfSatisfying(Reading.MovedTo.class,
				(moved) -> assertThat(moved.target()).isEqualTo(HOME.resolve("/news/2")));
		assertThat(reading.leads()).extracting(Lead::sections).containsExactly(Set.of("news"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "600; url=/news/2", "0; url=/news/1", "0; url=https://other.example/news/2", "0",
			"99999999999; url=/news/2", "0; url=/about" })
	void anotherRefreshDoesNot(String content) {
		assertThat(this.reader.read(lead("/news/1"),
				html("/news/1", "<meta http-equiv=refresh content='" + content + "'>" + STORY)))
			.isInstanceOf(Reading.ArticleRead.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/news/2", "https://other.example/news/1", "/p/1.pdf", "not an address:" })
	void anImplausibleCanonicalAddressIsIgnored(String canonical) {
		assertThat(address("<link rel=canonical href='" + canonical + "'>")).isEqualTo(HOME.resolve("/news/1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://www.news.example/news/1", "/2026/news/1.html" })
	void aPlausibleCanonicalAddressIsTheArticles(String canonical) {
		assertThat(address("<link rel=canonical href='" + canonical + "'>")).isEqualTo(HOME.resolve(canonical));
	}

	@Test
	void aPageWithoutTheSignsOfAnArticleIsNothing() {
		Reading reading = this.reader.read(lead("/news/1"), html("/news/1", STORY.replace("class=\"story\"", "")));

		assertThat(reading).isInstanceOfSatisfying(Reading.NothingRead.class,
				(nothing) -> assertThat(nothing.reason()).isEqualTo("not-an-article"));
		assertThat(reading.leads()).extracting(Lead::address).containsExactly(HOME.resolve("/news/2"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\u0000", "<", "<html", "{}" })
	void anyBytesAreRead(String body) {
		this.reader.seeds().forEach((seed) -> assertThat(this.reader.read(seed, html("/news", body))).isNotNull());
		assertThat(this.reader.read(lead("/news/1"), html("/news/1", body))).isInstanceOf(Reading.NothingRead.class);
	}

	private URI address(String head) {
		Reading reading = this.reader.read(lead("/news/1"), html("/news/1", head + STORY));
		return ((Reading.ArticleRead) reading).article().address();
	}

	private Lead seed(int index) {
		return this.reader.seeds().get(index);
	}

	private static Lead lead(String path) {
		return new Lead(HOME.resolve(path), PageKind.ARTICLE, "", Set.of("news"), Hints.none(), 0);
	}

	private static Tuple tuple(String path, Set<String> sections, String title, @Nullable String date) {
		return Tuple.tuple(HOME.resolve(path), sections, title, date);
	}

	private static FetchedPage html(String path, String body) {
		return new FetchedPage(HOME.resolve(path), "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
	}

	private static SiteDefinition definition() {
		List<ItemSource> sources = List.of(
				new ItemSource.ListPage(HOME.resolve("/news"), new ItemSelectors("li", "a", null, null, null, null),
						new Paging.Links(List.of("/news?p={n}"), List.of()), SEEN),
				new ItemSource.Feed(HOME.resolve("/feed"), SEEN),
				new ItemSource.Sitemap(HOME.resolve("/sitemap.xml"), SEEN),
				new ItemSource.Cms("wordpress", HOME.resolve("/wp-json/wp/v2/posts?per_page=2&page=1"), SEEN));
		ArticleTemplate template = new ArticleTemplate("article", List.of(), List.of("div.story"), false,
				Map.of(ArticleField.TITLE, List.of(new FieldRule.Css("h1", null, null, SEEN))),
				List.of(new ArticleTemplate.BodyRule("div.text", SEEN)), List.of(), 40);
		return new SiteDefinition(SiteDefinition.FORMAT, HOME, "The Club", "en", null,
				new Rendering(Rendering.Mode.STATIC, SEEN),
				List.of(new Section("news", "News", HOME.resolve("/news"), sources, SEEN)), List.of(template),
				new AddressRules(List.of("/news/*", "/2026/news/*"), List.of("/news/tags/**"), SEEN),
				new CrawlSettings(100, 100, null));
	}

}
