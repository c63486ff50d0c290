package app.joren.console.preview;

import java.io.IOException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

import static app.joren.console.preview.PreviewContent.file;
import static app.joren.console.preview.PreviewContent.list;
import static org.assertj.core.api.Assertions.assertThat;

@EnabledIf(value = "app.joren.console.preview.PreviewPhone#available", disabledReason = "Chromium is not installed")
class PreviewAppTests {

	private static FakeContentApi api;

	private static PreviewServer server;

	private static PreviewPhone phone;

	@BeforeAll
	static void start() throws IOException {
		api = new FakeContentApi();
		server = new PreviewServer(api.address());
		phone = new PreviewPhone();
	}

	@AfterAll
	static void stop() {
		phone.close();
		server.close();
		api.close();
	}

	@BeforeEach
	void content() {
		api.broken(false);
		api.says("", file("app"));
		api.says("/articles?limit=20", list(0, 20, "\"p2\""));
		api.says("/articles?limit=20&cursor=p2", list(20, 5, "null"));
		api.says("/sections/events/articles?limit=20", "{\"items\":[],\"next\":null}");
		api.says("/sections/letters/articles?limit=20", list(0, 2, "null"));
		api.says("/articles/every", file("every-block"));
		api.says("/articles/hostile", file("hostile"));
	}

	@Test
	void showsTheAppsNameTabsAndNewestArticles() {
		open("");

		phone.seeText(".large-title", "Harbour Post");
		phone.see(".lead .lead-picture");
		assertThat(phone.all(".tab")).extracting("text").containsExactly("Latest", "News", "Events", "People", "More");
	}

	@Test
	void wearsTheSitesColoursByDayAndByNightAndItsLetters() throws IOException {
		api.says("", file("app").replace("\"onMainColor\"", """
				"light": { "background": "#fffdf8", "surface": "#f5f0e4", "text": "#221c10", "secondaryText": "#665b44",
				  "accent": "#8a5a00", "onAccent": "#ffffff", "divider": "#e2d8c2" },
				"dark": { "background": "#14110a", "surface": "#221d12", "text": "#f7f2e6", "secondaryText": "#b9ad95",
				  "accent": "#f2b84b", "onAccent": "#000000", "divider": "#3d3523" },
				"headingFont": { "kind": "serif", "ios": "New York", "android": "serif" }, "onMainColor\""""));

		open("?theme=light");
		assertThat(phone.style(".cell-title", "font-family")).startsWith("\"New York\"");
		assertThat(phone.style(".screen", "background-color")).isEqualTo("rgb(255, 253, 248)");
		phone.picture("site-look-light");
		open("?theme=dark");
		assertThat(phone.style(".screen", "background-color")).isEqualTo("rgb(20, 17, 10)");
		assertThat(phone.style(".screen", "color")).isEqualTo("rgb(247, 242, 230)");
		phone.picture("site-look-dark");
	}

	@Test
	void loadsTheRestOfTheListOnTheWayDown() {
		open("");
		phone.see(".lead");

		phone.run("document.querySelector('.scroll').scrollTo(0, 1e6)");

		phone.seeCount("[data-article]", 25);
	}

	@Test
	void drawsEveryKindOfBlock() throws IOException {
		open("#/a/every");
		phone.see("article.article");

		for (String block : new String[] { "h2.b-heading", ".b-paragraph strong em", ".b-paragraph ruby rt",
				".b-paragraph a[rel~=noopener]", ".b-image figcaption .credit", ".b-gallery .slide img",
				".b-quote footer", "ol.b-list[start='3'] ul", "dl.b-list dt", ".b-table th[colspan='2']", ".b-code pre",
				".b-embed.playable", ".b-video video", ".b-audio audio", ".b-card", ".b-divider" }) {
			assertThat(phone.all(block)).as(block).isNotEmpty();
		}
		assertThat(phone.see(".title").getText()).isEqualTo("Every block <b>there</b> is");
		assertThat(phone.run("return document.querySelector('.article').textContent").toString())
			.doesNotContain("from the future");
		phone.picture("every-block");
	}

	@Test
	void loadsKeptPicturesInTheSizesThatAreKept() {
		open("#/a/every");
		String images = api.address().resolve("/v1/images/").toString();

		assertThat(phone.see("img[alt='Kept']").getDomAttribute("srcset"))
			.isEqualTo("%s0a/160 160w, %s0a/640 640w".formatted(images, images));
		assertThat(phone.see("img[alt='Moving']").getDomAttribute("src")).isEqualTo(images + "0b/animation");
		assertThat(phone.see("img[alt='One']").getDomAttribute("src")).endsWith("/one.png");
	}

	@Test
	void hostileContentStaysText() {
		open("#/a/hostile");
		phone.see("article.article");

		assertThat(phone.run("return window.hacked ?? 'safe'")).isEqualTo("safe");
		assertThat(phone.see(".title").getText()).isEqualTo("<img src=x onerror=window.hacked=1>");
		assertThat(phone.all(".article script, .article [src^='javascript'], .article [href^='javascript']")).isEmpty();
		assertThat(phone.all(".article a")).isEmpty();
		assertThat(phone.all(".article img, .article video")).isEmpty();
		assertThat(phone.see("article.article").getDomAttribute("dir")).isEqualTo("rtl");
	}

	@Test
	void goesBackByButtonAndEscapeToTheSameCell() {
		open("");
		phone.see(".lead").click();
		phone.see(".article-screen .title");

		phone.see(".bar-back").click();
		phone.seeNo(".article-screen");
		assertThat(phone.run("return document.activeElement.dataset.article")).isEqualTo("every");

		phone.press(Keys.ENTER);
		phone.see(".article-screen .title");
		phone.press(Keys.ESCAPE);
		phone.seeNo(".article-screen");
		assertThat(phone.all(".lead.read")).isNotEmpty();
	}

	@Test
	void aDayWithoutATimeIsThatDayEverywhere() {
		for (String zone : new String[] { "Pacific/Kiritimati", "Pacific/Pago_Pago" }) {
			phone.zone(zone);
			open("?language=en#/a/every");
			assertThat(phone.see(".by-line time").getText()).isIn("1 March 2026", "March 1, 2026");
		}
		phone.zone("Asia/Tokyo");
	}

	@Test
	void readsFromTheRightWhereTheLanguageDoes() throws IOException {
		api.says("/articles/hostile", file("hostile").replace("\"language\": \"ar\"", "\"language\": \"he\""));
		open("#/a/hostile");

		assertThat(phone.see(".article[lang=he]").getCssValue("direction")).isEqualTo("rtl");
	}

	@Test
	void isDarkWhenTheDeviceIs() throws IOException {
		phone.emulate("prefers-color-scheme", "dark");
		open("");
		phone.see(".lead");

		assertThat(phone.run("return getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(0, 0, 0)");
		phone.picture("dark");
		phone.emulate("prefers-color-scheme", "light");
	}

	@Test
	void speaksJapaneseAndChangesItsLook() throws IOException {
		open("?look=android&language=ja#/more");

		phone.seeText(".large-title, .bar-title", "その他");
		phone.see("input[value=xl]").click();
		assertThat(phone.run("return document.documentElement.dataset.size")).isEqualTo("xl");
		phone.picture("android-more-ja");
		phone.run("localStorage.clear()");
	}

	@Test
	void opensASectionThatHasNoTab() {
		open("#/more");
		phone.see(".group-row[href='#/s/letters']").click();

		phone.seeText(".pushed .large-title", "Letters");
		phone.seeCount(".pushed [data-article]", 2);
	}

	@Test
	void saysThatAListIsEmpty() {
		open("#/s/events");

		phone.seeText(".state.empty h2", "Nothing here yet");
	}

	@Test
	void saysWhatIsWrongAndTriesAgain() {
		api.broken(true);
		phone.open(server.page("?app=demo"));
		phone.forget();
		phone.open(server.page("?app=demo"));
		phone.see(".state.failed");

		api.broken(false);
		phone.see(".state-retry").click();

		phone.see(".lead");
	}

	@Test
	void showsWhatWasReadWhenTheContentIsOutOfReach() {
		open("#/a/every");
		phone.see("article.article");

		api.broken(true);
		open("#/a/every");

		phone.see(".article .saved-note");
		phone.seeText(".title", "Every block");
	}

	@Test
	void breaksNoContentSecurityPolicy() {
		open("");
		phone.see(".lead").click();
		phone.see("article.article");

		assertThat(phone.complaints()).noneMatch((line) -> line.contains("Content Security Policy"));
	}

	private static void open(String more) {
		String query = more.startsWith("?") ? "?app=demo&" + more.substring(1) : "?app=demo" + more;
		phone.open(server.page(query));
	}

}
