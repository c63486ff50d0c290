package app.joren.extraction.hydration;

import java.nio.charset.StandardCharsets;

import app.joren.extraction.page.Page;
import org.junit.jupiter.api.Test;

import static app.joren.extraction.hydration.FerryStory.FIRST;
import static app.joren.extraction.hydration.FerryStory.SECOND;
import static app.joren.extraction.hydration.FerryStory.THIRD;
import static app.joren.extraction.hydration.FerryStory.HTML_IN_JSON;
import static app.joren.extraction.hydration.FerryStory.hydrated;
import static app.joren.extraction.hydration.FerryStory.isFerryStory;
import static org.assertj.core.api.Assertions.assertThat;

/** The state of a page as each framework writes it. */
class StatesOfFrameworksTests {

	@Test
	void nextPagesCarryTheirProps() {
		Page page = hydrated("/posts/ferry",
				"""
						<html lang="en"><head><title>Ferry strike</title></head><body><div id="__next"></div>
						<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"post":{"id":7,"slug":"ferry",
						"title":"Ferry strike enters third day","publishedAt":"2026-11-24T08:00:00.000Z","author":{"name":"Ada Low"},
						"coverImage":{"url":"https://cdn.example/ferry.jpg","width":1200},"content":"%s"},
						"related":[{"slug":"a","title":"Another thing","date":"2026-11-01"},{"slug":"b","title":"Yet another","date":"2026-11-02"},
						{"slug":"c","title":"And one more","date":"2026-11-03"}]}},"page":"/posts/[slug]","query":{"slug":"ferry"},"buildId":"x"}</script></body></html>
						"""
					.formatted(HTML_IN_JSON));

		isFerryStory(page);
		assertThat(page.document().select("[rel=author]").text()).isEqualTo("Ada Low");
		assertThat(page.document().select("time").attr("datetime")).startsWith("2026-11-24T08:00");
		assertThat(page.document().select("meta[property=og:image]").attr("content"))
			.isEqualTo("https://cdn.example/ferry.jpg");
	}

	@Test
	void aHomePageOfNextListsItsPosts() {
		Page page = hydrated("/",
				"""
						<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{
						"posts":[{"slug":"ferry","title":"Ferry strike enters third day","date":"2026-11-24","excerpt":"Nothing moves in the harbour."},
						{"slug":"mill","title":"The old mill turns again","date":"2026-11-20","excerpt":"After forty years of silence."},
						{"slug":"school","title":"A roof for the school","date":"2026-11-18","excerpt":"Rain comes in no more."}],
						"menu":[{"label":"Home","href":"/"},{"label":"About","href":"/about"}]}}}</script>""");

		assertThat(page.document().select("h2 a").eachAttr("href")).containsExactly("https://news.example/posts/ferry",
				"https://news.example/posts/mill", "https://news.example/posts/school");
		assertThat(page.document().select("time").eachAttr("datetime")).containsExactly("2026-11-24", "2026-11-20",
				"2026-11-18");
	}

	@Test
	void componentsOfNextComeAsAStream() {
		String rows = """
				1:"$Sreact.fragment"
				2:I["app/page.js",["static/chunks/a.js"],"default"]
				0:{"P":null,"b":"x","f":[["children","$L3"]]}
				3:["$","article",null,{"children":[["$","h1",null,{"children":"Ferry strike enters third day"}],["$","p",null,{"children":"%s"}],["$","$L2",null,{"href":"/b","children":"Read on"}],["$","p",null,{"children":["%s ",["$","em",null,{"children":"Really."}]]}],["$","p",null,{"children":"%s"}]]}]
				"""
			.formatted(FIRST, SECOND, THIRD);

		Page page = hydrated("/posts/ferry",
				"<div></div><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,\""
						+ rows.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"])</script>");

		assertThat(page.document().select("main h1").text()).isEqualTo("Ferry strike enters third day");
		assertThat(page.document().select("main p").eachText()).contains(FIRST, SECOND + " Really.", THIRD);
	}

	@Test
	void textsOfAStreamComeWithTheirLength() {
		String text = "<p>港のフェリーは三日続けて欠航した。乗組員は休憩時間の延長を求めている。港湾局は今週中に話し合うと述べた。</p>".repeat(3);
		String rows = "5:{\"post\":{\"title\":\"フェリー三日続けて欠航\",\"slug\":\"ferry\",\"date\":\"2026-11-24\",\"body\":\"$6\"}}\n6:T"
				+ Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "," + text + "7:{\"a\":1}\n";

		Page page = hydrated("/posts/ferry",
				"<script>self.__next_f.push([1,\"" + rows.replace("\"", "\\\"").replace("\n", "\\n") + "\"])</script>");

		assertThat(page.document().select("h1").text()).isEqualTo("フェリー三日続けて欠航");
		assertThat(page.document().select(".article-body p")).hasSize(3);
	}

	@Test
	void nuxtTwoCallsAFunctionWithItsValues() {
		Page page = hydrated("/news/ferry",
				"""
						<div id="__nuxt"></div><script>window.__NUXT__=(function(a,b,c,d){return {layout:"default",data:[{article:{
						title:b,slug:"ferry",published_at:c,draft:a,body:d,author:{name:"Ada Low",bio:null}}}],fetch:{},error:null,
						state:{locale:"en"},serverRendered:!0,routePath:"\\u002Fnews\\u002Fferry"}}(false,"Ferry strike enters third day","2026-11-24T08:00:00Z","%s"));</script>
						"""
					.formatted(HTML_IN_JSON));

		isFerryStory(page);
		assertThat(page.document().select("time").attr("datetime")).isEqualTo("2026-11-24T08:00:00Z");
	}

	@Test
	void nuxtThreeNamesPartsByPosition() {
		Page page = hydrated("/news/ferry",
				"""
						<div id="__nuxt"></div><script type="application/json" data-nuxt-data="nuxt-app" id="__NUXT_DATA__">
						[["ShallowReactive",1],{"data":2,"state":9,"once":10},["ShallowReactive",3],{"article-ferry":4},
						{"title":5,"slug":6,"date":7,"body":8},"Ferry strike enters third day","ferry","2026-11-24T08:00:00Z","%s",
						["Reactive",11],["Set"],{"locale":12},"en"]</script>"""
					.formatted(HTML_IN_JSON));

		isFerryStory(page);
	}

	@Test
	void anInitialStateIsRead() {
		Page page = hydrated("/a/7",
				"""
						<div id="root"></div><script>window.__INITIAL_STATE__ = {"router":{"path":"/a/7"},"article":{"current":{"id":7,
						"headline":"Ferry strike enters third day","bodyHtml":"%s","created_at":1795507200,"byline":"Ada Low"}},
						"settings":{"title":"The Herald","description":"News from the harbour and the town, every day of the year"}};
						(function(){var s;(s=document.currentScript).parentNode.removeChild(s);}());</script>"""
					.formatted(HTML_IN_JSON));

		isFerryStory(page);
		assertThat(page.document().select("time").attr("datetime")).isEqualTo("2026-11-24T08:00:00Z");
	}

	@Test
	void apolloKeepsItsThingsSideBySide() {
		Page page = hydrated("/",
				"""
						<div id="root"></div><script>window.__APOLLO_STATE__={"ROOT_QUERY":{"__typename":"Query","posts":[{"__ref":"Post:1"},{"__ref":"Post:2"}]},
						"Post:1":{"__typename":"Post","id":"1","title":"Ferry strike enters third day","uri":"/posts/ferry","date":"2026-11-24"},
						"Post:2":{"__typename":"Post","id":"2","title":"The old mill turns again","uri":"/posts/mill","date":"2026-11-20"}}</script>""");

		assertThat(page.document().select("h2 a").eachAttr("href")).containsExactly("https://news.example/posts/ferry",
				"https://news.example/posts/mill");
	}

	@Test
	void islandsOfAstroPairKindsAndValues() {
		String props = "{\"posts\":[1,[[0,{\"title\":[0,\"Ferry strike enters third day\"],\"url\":[0,\"/posts/ferry/\"],\"pubDate\":[3,\"2026-11-24T00:00:00.000Z\"]}],[0,{\"title\":[0,\"The old mill turns again\"],\"url\":[0,\"/posts/mill/\"],\"pubDate\":[3,\"2026-11-20T00:00:00.000Z\"]}]]]}";

		Page page = hydrated("/", "<astro-island client=only props='" + props + "'></astro-island>");

		assertThat(page.document().select("h2 a").eachAttr("href")).hasSize(2)
			.contains("https://news.example/posts/mill/");
		assertThat(page.document().select("time").eachAttr("datetime")).contains("2026-11-24T00:00:00.000Z");
	}

	@Test
	void svelteKitHandsItsDataToAScript() {
		Page page = hydrated("/posts/ferry",
				"""
						<div style="display: contents"><script>{ __sveltekit_1a2b = {base: ""}; const element = document.currentScript.parentElement;
						Promise.all([import("/_app/start.js"),import("/_app/app.js")]).then(([kit, app]) => { kit.start(app, element, {
						node_ids: [0, 2], data: [null,{type:"data",data:{post:{title:"Ferry strike enters third day",slug:"ferry",
						date:new Date(1795507200000),html:"%s"}},uses:{params:["slug"]}}], form: null, error: null }); }); }</script></div>"""
					.formatted(HTML_IN_JSON));

		isFerryStory(page);
		assertThat(page.document().select("time").attr("datetime")).isEqualTo("2026-11-24T08:00:00Z");
	}

	@Test
	void remixKeepsALoadersDataPerRoute() {
		Page page = hydrated("/posts/ferry",
				"""
						<script>window.__remixContext = {"state":{"loaderData":{"root":null,"routes/posts.$slug":{"post":{"slug":"ferry",
						"title":"Ferry strike enters third day","markdown":"%s\\n\\n## What the crew wants\\n\\n%s\\n\\n%s"}}}}};</script>"""
					.formatted(FIRST, SECOND, THIRD));

		isFerryStory(page);
	}

	@Test
	void inertiaPutsAPageIntoAnAttribute() {
		String state = """
				{"component":"Posts/Show","props":{"post":{"title":"Ferry strike enters third day","slug":"ferry","body":"%s"}},"url":"/posts/ferry"}"""
			.formatted(HTML_IN_JSON);

		isFerryStory(hydrated("/posts/ferry", "<div id=app data-page='" + state + "'></div>"));
	}

}
