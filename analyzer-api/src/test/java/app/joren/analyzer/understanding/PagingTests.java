package app.joren.analyzer.understanding;

import java.util.List;
import java.util.stream.IntStream;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.contracts.definition.SiteDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PagingTests {

	@Test
	void nextLinks() throws AnalysisFailed {
		ServedSite site = PagedSites.stories();
		site.page("/", PagedSites.list(1, "<a rel=next href='/older?cursor=b'>Older posts</a>"))
			.page("/older?cursor=b", PagedSites.list(2, "<a rel=next href='/older?cursor=c'>Older posts</a>"))
			.page("/older?cursor=c", PagedSites.list(3, ""));

		assertThat(wholeListIsRead(site)).isInstanceOf(Paging.Links.class);
	}

	@Test
	void numberedPages() throws AnalysisFailed {
		ServedSite site = PagedSites.stories();
		for (int page = 1; page <= 3; page++) {
			site.page((page == 1) ? "/" : "/page/" + page, PagedSites.list(page,
					"<div><a href='/'>1</a> <a href='/page/2'>2</a> <a href='/page/3'>3</a></div>"));
		}

		assertThat(wholeListIsRead(site)).isInstanceOf(Paging.Links.class);
	}

	@Test
	void archivesOfMonthsThatAreChosenFromAList() throws AnalysisFailed {
		ServedSite site = PagedSites.stories();
		String choice = "<select onchange='go(this)'><option>Archives</option><option value='/2026/11/'>November</option>"
				+ "<option value='/2026/10/'>October</option></select>";
		site.page("/", PagedSites.list(1, choice))
			.page("/2026/11/", PagedSites.list(2, choice))
			.page("/2026/10/", PagedSites.list(3, choice));

		assertThat(wholeListIsRead(site)).isEqualTo(new Paging.Links(List.of("/{n}/{n}"), List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<button data-url='/list?page=2'>Load more</button>",
			"<div class=pager data-next-url='/list?page=2'></div>",
			"<button hx-get='/list?page=2' hx-swap=beforeend>もっと見る</button>",
			"<a href='#' class=load-more data-href='/list?page=2'>More</a>",
			"<a href='javascript:void(0)' data-url='/list' data-page=2>Weitere</a>",
			"<button onclick=\"location.href='/list?page=2'\">Next</button>",
			"<form action=/list><button name=page value=2>Next</button></form>",
			"<div id=more data-path='/list?page={{page}}'></div>",
			"<turbo-frame id=p2 loading=lazy src='/list?page=2'></turbo-frame>" })
	void moreBehindAnAddressThatIsNoLink(String control) throws AnalysisFailed {
		ServedSite site = PagedSites.stories();
		site.page("/", PagedSites.list(1, control))
			.page("/list?page=2", PagedSites.items(2))
			.page("/list?page=3", PagedSites.items(3))
			.page("/list?page=4", "");

		Paging paging = wholeListIsRead(site);

		assertThat(paging).isEqualTo(new Paging.Numbered(site.home().resolve("/list") + "?page={page}", 2, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"let page = 1; more.onclick = async () => { page++; const r = await fetch(`/list?page=${page}`); list.innerHTML += await r.text(); };",
			"var page = 2; $('#more').click(function() { $.get('/list', { page: page }, function(html) { $('#list').append(html); page++; }); });",
			"const base = '/list'; function loadMore() { fetch(base + '?page=' + (++page)).then(r => r.text()).then(add); }",
			"$(window).scroll(function() { $.ajax({ url: '/list', type: 'GET', data: { page: current_page + 1 }, success: add }); });",
			"var settings = {\"path\":\"\\/list?page=%d\",\"type\":\"scroll\"}; infiniteScroll(settings);",
			"const u = new URL('/list', location.origin); u.searchParams.set('page', nextPage); axios.get(u).then(add);",
			"axios.get('/list', { params: { page: this.page } }).then(add);" })
	void moreByTheRequestOfAScript(String script) throws AnalysisFailed {
		ServedSite site = PagedSites.stories();
		site.page("/", PagedSites.list(1, "<button id=more>Load more</button><script>" + script + "</script>"))
			.page("/list?page=2", PagedSites.items(2))
			.page("/list?page=3", PagedSites.items(3));

		assertThat(wholeListIsRead(site))
			.isEqualTo(new Paging.Numbered(site.home().resolve("/list") + "?page={page}", 2, 1));
	}

	@Test
	void moreByAnOffsetFromAScriptFileWithMarkupInJson() throws AnalysisFailed {
		ServedSite site = PagedSites.stories();
		site.page("/", PagedSites.list(1, "<div class=load-more></div><script src=/js/list.js></script>"))
			.answer("/js/list.js", "text/javascript",
					"""
							// Loads more.
							var shown = 8; function more() { var url = '/wp-admin/admin-ajax.php?action=load_more&offset=' + shown;
							jQuery.getJSON(url, function (data) { jQuery('#list').append(data.html); }); }""");
		for (int page = 2; page <= 3; page++) {
			site.answer("/wp-admin/admin-ajax.php?action=load_more&offset=" + (page - 1) * PagedSites.EACH,
					"application/json", "{\"success\":true,\"html\":\"%s\"}".formatted(PagedSites.items(page)));
		}

		assertThat(wholeListIsRead(site)).isEqualTo(new Paging.Numbered(
				site.home().resolve("/wp-admin/admin-ajax.php") + "?action=load_more&offset={page}", 8, 8));
	}

	@Test
	void infiniteScrollByAListInJson() throws AnalysisFailed {
		ServedSite site = PagedSites.stories();
		site.page("/", PagedSites.list(1, """
				<div class=infinite-scroll></div><script>let page = 1;
				async function next() { page += 1; const r = await fetch('/api/news?page=' + page + '&limit=8');
				for (const post of (await r.json()).data) list.insertAdjacentHTML('beforeend',
				`<li><a href="/news/${post.slug}">${post.title}</a></li>`); }</script>"""));
		for (int page = 1; page <= 4; page++) {
			site.answer("/api/news?page=" + page + "&limit=8", "application/json",
					"{\"data\":" + PagedSites.json(page, (n) -> "\"slug\":\"story-%d\"".formatted(n)) + "}");
		}

		SiteDefinition definition = analysed(site);

		assertThat(definition.sections().getFirst().sources()).filteredOn(ItemSource.JsonList.class::isInstance)
			.singleElement()
			.isInstanceOfSatisfying(ItemSource.JsonList.class, (list) -> {
				assertThat(list.items()).isEqualTo("data");
				assertThat(list.link()).isEqualTo("/news/{slug}");
			});
		assertAllStoriesAreFound(site, definition);
	}

	@ParameterizedTest
	@ValueSource(strings = { "fetch('/api/news?page=' + page)", "fetch(`/api/news?page=${page}`)" })
	void aListThatOnlyScriptsShowIsTakenFromWhatTheyAskFor(String call) throws AnalysisFailed {
		ServedSite site = PagedSites.stories();
		site.page("/",
				"""
						<html lang=en><head><title>The Herald</title></head><body><div id=root></div><script>let page = 1;
						%s.then(r => r.json()).then(d => d.items.forEach(i => root.innerHTML += '<a href="/news/' + i.slug + '">' + i.title + '</a>'));
						</script></body></html>"""
					.formatted(call));
		for (int page = 1; page <= 4; page++) {
			site.answer("/api/news?page=" + page, "application/json",
					"{\"items\":" + PagedSites.json(page, (n) -> "\"slug\":\"story-%d\"".formatted(n)) + "}");
		}

		SiteDefinition definition = analysed(site);

		assertThat(definition.sections().getFirst().sources()).first()
			.isEqualTo(new ItemSource.JsonList(site.home().resolve("/api/news?page=1"), "items", "/news/{slug}",
					new Paging.Numbered(site.home().resolve("/api/news") + "?page={page}", 2, 1),
					definition.sections().getFirst().sources().getFirst().evidence()));
		assertAllStoriesAreFound(site, definition);
	}

	@Test
	void whatRobotsMayNotAskForIsNotAskedForAndNamed() throws AnalysisFailed {
		ServedSite site = PagedSites.stories();
		site.answer("/robots.txt", "text/plain", "User-agent: *\nDisallow: /list")
			.page("/", PagedSites.list(1, "<button data-url='/list?page=2'>Load more</button>"))
			.page("/list?page=2", PagedSites.items(2));

		SiteDefinition definition = analysed(site);

		assertThat(paging(definition)).isInstanceOf(Paging.Unread.class);
		assertThat(site.asked()).doesNotContain("/list?page=2");
		assertThat(site.findings()).anySatisfy((finding) -> {
			assertThat(finding.kind()).isEqualTo(Finding.Kind.UNREAD_LISTS);
			assertThat(finding.count()).isOne();
		});
	}

	@Test
	void whatIsOnlySentIsNotAskedForAndNamed() throws AnalysisFailed {
		ServedSite site = PagedSites.stories();
		site.page("/", PagedSites
			.list(1, """
					<button class=more>Load more</button><script>$('.more').click(function () { $.ajax({ url: '/list?page=' + page,
					type: 'POST', success: add }); }); fetch('/rows?page=' + page, { method: 'post' });</script>"""));

		SiteDefinition definition = analysed(site);

		assertThat(paging(definition)).isInstanceOfSatisfying(Paging.Unread.class,
				(unread) -> assertThat(unread.sign()).contains("Load more"));
		assertThat(site.asked()).noneMatch((address) -> address.contains("page="));
	}

	@Test
	void aListThatOnlyRepeatsItselfHasNoFurtherPages() throws AnalysisFailed {
		ServedSite site = PagedSites.stories();
		site.page("/", PagedSites.list(1, "<button data-url='/list?page=2'>Load more</button>"));
		IntStream.rangeClosed(1, 9).forEach((page) -> site.page("/list?page=" + page, PagedSites.items(1)));

		assertThat(paging(analysed(site))).isInstanceOf(Paging.Unread.class);
	}

	private static Paging wholeListIsRead(ServedSite site) throws AnalysisFailed {
		SiteDefinition definition = analysed(site);
		assertAllStoriesAreFound(site, definition);
		return paging(definition);
	}

	private static void assertAllStoriesAreFound(ServedSite site, SiteDefinition definition) {
		assertThat(site.crawl(definition).keySet()).containsExactlyInAnyOrderElementsOf(
				IntStream.rangeClosed(1, PagedSites.STORIES).mapToObj((n) -> "/news/story-" + n).toList());
	}

	private static SiteDefinition analysed(ServedSite site) throws AnalysisFailed {
		SiteDefinition definition = site.analyse();
		assertThat(site.analysed()).isLessThanOrEqualTo(40);
		return definition;
	}

	private static Paging paging(SiteDefinition definition) {
		return definition.sections()
			.getFirst()
			.sources()
			.stream()
			.filter(ItemSource.ListPage.class::isInstance)
			.map((source) -> ((ItemSource.ListPage) source).paging())
			.findFirst()
			.orElseThrow();
	}

}
