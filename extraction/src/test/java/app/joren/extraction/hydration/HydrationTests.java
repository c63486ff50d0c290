package app.joren.extraction.hydration;

import java.util.List;
import java.util.Optional;

import app.joren.extraction.page.Page;
import org.junit.jupiter.api.Test;

import static app.joren.extraction.hydration.FerryStory.FIRST;
import static app.joren.extraction.hydration.FerryStory.HTML;
import static app.joren.extraction.hydration.FerryStory.HTML_IN_JSON;
import static app.joren.extraction.hydration.FerryStory.body;
import static app.joren.extraction.hydration.FerryStory.hydrated;
import static app.joren.extraction.hydration.FerryStory.page;
import static org.assertj.core.api.Assertions.assertThat;

/** Which pages are read by their state at all. */
class HydrationTests {

	@Test
	void japaneseStatesAreReadAlike() {
		Page page = hydrated("/articles/1024",
				"""
						<html lang="ja"><body><div id="app"></div><script>window.__INITIAL_STATE__={"article":{"id":1024,"title":"港のフェリー、三日続けて欠航",
						"publishedAt":"2026年11月24日 17:00","authors":[{"name":"山田花子"}],"eyecatch":{"url":"/images/ferry.jpg"},
						"content":"<p>島へ渡るフェリーは火曜日も出港せず、欠航は三日目となった。乗組員は休憩時間の延長を求めている。</p><p>港湾局は今週中に話し合いの場を設けると述べた。利用者は橋を渡るバスを使うことができるが、所要時間は一時間ほど長くなる。</p>"}}</script></body></html>""");

		assertThat(page.document().select("h1").text()).isEqualTo("港のフェリー、三日続けて欠航");
		assertThat(page.document().select("[rel=author]").text()).isEqualTo("山田花子");
		assertThat(page.document().select("time").text()).isEqualTo("2026年11月24日 17:00");
		assertThat(body(page).select("p")).hasSize(2);
	}

	@Test
	void aPageThatShowsItsTextStaysAsItIs() {
		String page = """
				<div id="__next"><h1>Ferry strike enters third day</h1>%s</div><script id="__NEXT_DATA__" type="application/json">{"props":{"post":{"slug":"ferry","title":"Ferry strike enters third day","content":"%s"}}}</script>"""
			.formatted(HTML, HTML_IN_JSON);

		assertThat(Hydration.of(page("/posts/ferry", page))).isEmpty();
	}

	@Test
	void settingsAndAnalyticsAreNoContent() {
		String page = """
				<div id="root"></div><script>window.CONFIG={"title":"The Herald","apiUrl":"https://api.example/v1","description":"News from the harbour","features":{"a":true}};</script>
				<script>window.dataLayer=[{"event":"page","title":"Home"}];var x = function(){return 1};</script>""";

		assertThat(Hydration.of(page("/", page))).isEmpty();
	}

	@Test
	void hostileStatesAreBounded() {
		String deep = "<script>window.__X__=" + "[".repeat(200_000) + "</script>";
		String cycle = "<script type='application/json'>[{\"a\":0,\"b\":1},[0,1],\"" + "x".repeat(80) + "\"]</script>";
		String broken = "<script>window.__INITIAL_STATE__={\"title\":\"Ferry\",\"body\":\"" + FIRST.repeat(20)
				+ "</script>";

		for (String markup : List.of(deep, cycle, broken)) {
			Optional<Page> page = Hydration.of(page("/", markup));
			assertThat(page).isNotNull();
		}
	}

}
