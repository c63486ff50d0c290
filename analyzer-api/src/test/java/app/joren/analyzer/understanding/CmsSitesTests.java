package app.joren.analyzer.understanding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.SiteDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CmsSitesTests {

	private static final String KEY = "0123456789abcdef0123456789";

	@Test
	void ghostIsAskedWithTheKeyThatItsPagesShow() throws AnalysisFailed {
		ServedSite site = site("<script defer src=/portal.min.js data-ghost=/ data-key=%s></script>".formatted(KEY));
		for (int page = 1; page <= 3; page++) {
			site.answer(
					"/ghost/api/content/posts/?key=%s&limit=20&page=%d&include=authors&formats=html".formatted(KEY,
							page),
					"application/json",
					"{\"posts\":[%s],\"meta\":{\"pagination\":{\"page\":%d,\"next\":%s}}}".formatted(posts(page,
							"{\"url\":\"/news/story-%1$d\",\"title\":\"%2$s\",\"published_at\":\"%3$s\",\"authors\":[{\"name\":\"Ada Low\"}]}"),
							page, (page < 3) ? page + 1 : "null"));
		}

		assertWholeSiteComesFrom(site, "ghost");
	}

	@Test
	void drupalIsAskedForItsArticles() throws AnalysisFailed {
		ServedSite site = site("<meta name=Generator content='Drupal 11 (https://www.drupal.org)'>");
		String first = "/jsonapi/node/article?sort=-created&page%5Blimit%5D=20";
		for (int page = 1; page <= 3; page++) {
			site.answer((page == 1) ? first : first + "&page%5Boffset%5D=" + page, "application/vnd.api+json",
					"{\"data\":[%s],\"links\":{%s}}".formatted(posts(page,
							"{\"type\":\"node--article\",\"attributes\":{\"title\":\"%2$s\",\"created\":\"%3$s\",\"path\":{\"alias\":\"/news/story-%1$d\"}}}"),
							(page < 3) ? "\"next\":{\"href\":\"%s&page%%5Boffset%%5D=%d\"}".formatted(first, page + 1)
									: ""));
		}

		assertWholeSiteComesFrom(site, "drupal");
	}

	@Test
	void movableTypeIsAskedWhereItsPagesSay() throws AnalysisFailed {
		ServedSite site = site(
				"""
						<meta name=generator content='Movable Type Pro 8'>
						<script>var api = new MT.DataAPI({ baseUrl: "/cgi/mt-data-api.cgi", clientId: "x" }); var siteId = 3;</script>""");
		for (int page = 1; page <= 3; page++) {
			site.answer("/cgi/mt-data-api.cgi/v1/sites/3/entries?limit=20&offset=" + (page - 1) * 20,
					"application/json", "{\"totalResults\":60,\"items\":[%s]}".formatted(posts(page,
							"{\"permalink\":\"/news/story-%1$d\",\"title\":\"%2$s\",\"date\":\"%3$s\",\"author\":{\"displayName\":\"Ada Low\"}}")));
		}

		assertWholeSiteComesFrom(site, "movabletype");
	}

	@Test
	void squarespaceIsAskedForItsListAsJson() throws AnalysisFailed {
		ServedSite site = site("<script>Static.SQUARESPACE_CONTEXT = {\"x\":1};</script>");
		for (int page = 1; page <= 3; page++) {
			site.answer((page == 1) ? "/?format=json" : "/?offset=%d&format=json".formatted(page), "application/json",
					"{\"items\":[%s]%s}".formatted(posts(page,
							"{\"fullUrl\":\"/news/story-%1$d\",\"title\":\"%2$s\",\"publishOn\":1793520000000,\"author\":{\"displayName\":\"Ada Low\"}}"),
							(page < 3) ? ",\"pagination\":{\"nextPage\":true,\"nextPageUrl\":\"/?offset=%d\"}"
								.formatted(page + 1) : ""));
		}

		assertWholeSiteComesFrom(site, "squarespace");
	}

	@Test
	void substackIsAskedForItsArchiveUntilAPartIsShort() throws AnalysisFailed {
		int each = 12;
		ServedSite site = site("<link rel=preload href=https://substackcdn.com/bundle/main.js>");
		for (int offset = 0; offset <= PagedSites.STORIES; offset += each) {
			String posts = IntStream.rangeClosed(offset + 1, Math.min(offset + each, PagedSites.STORIES))
				.mapToObj((
						n) -> "{\"canonical_url\":\"/news/story-%d\",\"title\":\"%s\",\"post_date\":\"2026-11-%02dT08:00:00Z\",\"publishedBylines\":[{\"name\":\"Ada Low\"}]}"
							.formatted(n, TinyPages.title(n), n))
				.collect(Collectors.joining(",", "[", "]"));
			site.answer("/api/v1/archive?sort=new&offset=%d&limit=12".formatted(offset), "application/json", posts);
		}

		assertWholeSiteComesFrom(site, "substack");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<meta name=generator content=Blogger>|/feeds/posts/default",
			"<meta name=generator content='Wix.com Website Builder'>|/blog-feed.xml",
			"<link rel=stylesheet href=//cdn.blog.st-hatena.com/css/blog.css>|/feed",
			"<script src=//static.fc2.com/comm/js/counter.js></script>|/?xml",
			"<link rel=stylesheet href=//parts.blog.livedoor.jp/css/template.css>|/index.rdf",
			"<meta name=generator content='https://jugem.jp/'>|/?mode=rss",
			"<script src=/cdn/shop/t/1/assets/theme.js></script><a href=/blogs/news>News</a>|/blogs/news.atom" })
	void feedsAreLookedForWhereSystemsAndHostsKeepThem(String head, String feed) throws AnalysisFailed {
		ServedSite site = site(head);
		site.answer(feed, "application/rss+xml", IntStream.rangeClosed(1, PagedSites.STORIES)
			.mapToObj((
					n) -> "<item><title>%s</title><link>/news/story-%d</link><pubDate>%d Nov 2026 08:00:00 GMT</pubDate></item>"
						.formatted(TinyPages.title(n), n, n))
			.collect(Collectors.joining("", "<rss><channel><title>The Herald</title>", "</channel></rss>")));

		SiteDefinition definition = site.analyse();

		assertThat(definition.sections().getFirst().sources()).filteredOn(ItemSource.Feed.class::isInstance)
			.singleElement()
			.satisfies((source) -> assertThat(source.address().toString()).endsWith(feed));
		assertThat(site.crawl(definition)).hasSize(PagedSites.STORIES);
		assertThat(site.analysed()).isLessThanOrEqualTo(40);
	}

	@ParameterizedTest
	@CsvSource({ "/archives/%d.html,1000000", "/blog-entry-%d.html,0", "/entry/2026/11/%1$02d/120000,0",
			"/archives/2026-11-%1$02d.html,0", "/e/%1$032x,0", "/n/n%1$012x,0", "/diary/?date=202611%1$02d,0" })
	void articlesOfJapaneseHostsAreKnownByTheirAddresses(String form, int from) throws AnalysisFailed {
		ServedSite site = PagedSites.stories((n) -> form.formatted(from + n));
		for (int page = 1; page <= 3; page++) {
			int number = page;
			String items = PagedSites.items(number, (n) -> form.formatted(from + n));
			site.page((page == 1) ? "/" : "/?page=" + page, TinyPages.page("The Herald", "<main><ul>" + items + "</ul>"
					+ ((page < 3) ? "<a href='/?page=" + (page + 1) + "'>次のページ</a>" : "") + "</main>"));
		}

		assertThat(site.crawl(site.analyse())).hasSizeGreaterThanOrEqualTo(form.contains("?") ? 1 : PagedSites.STORIES);
	}

	private static ServedSite site(String head) {
		return PagedSites.stories()
			.page("/", "<html lang=en><head><title>The Herald</title>" + head
					+ "</head><body><p>Welcome to the Herald's office in the town.</p></body></html>");
	}

	private static String posts(int page, String form) {
		return PagedSites.numbers(page)
			.mapToObj((n) -> form.formatted(n, TinyPages.title(n), "2026-11-%02dT08:00:00Z".formatted(n)))
			.collect(Collectors.joining(","));
	}

	private static void assertWholeSiteComesFrom(ServedSite site, String system) throws AnalysisFailed {
		SiteDefinition definition = site.analyse();

		assertThat(definition.sections().getFirst().sources()).filteredOn(ItemSource.Cms.class::isInstance)
			.singleElement()
			.isInstanceOfSatisfying(ItemSource.Cms.class, (cms) -> assertThat(cms.system()).isEqualTo(system));
		assertThat(List.copyOf(site.crawl(definition).keySet())).containsExactlyInAnyOrderElementsOf(
				IntStream.rangeClosed(1, PagedSites.STORIES).mapToObj((n) -> "/news/story-" + n).toList());
		assertThat(site.analysed()).isLessThanOrEqualTo(40);
	}

}
