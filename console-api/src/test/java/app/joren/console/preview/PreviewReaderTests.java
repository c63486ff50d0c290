package app.joren.console.preview;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import static app.joren.console.preview.PreviewContent.app;
import static app.joren.console.preview.PreviewContent.article;
import static app.joren.console.preview.PreviewContent.file;
import static app.joren.console.preview.PreviewContent.list;
import static org.assertj.core.api.Assertions.assertThat;

/** What a reader does beside reading: search, follow links, share, hear from the app. */
@EnabledIf(value = "app.joren.console.preview.PreviewPhone#available", disabledReason = "Chromium is not installed")
class PreviewReaderTests {

	private static FakeContentApi api;

	private static PreviewServer server;

	private static PreviewPhone phone;

	@BeforeAll
	static void start() throws IOException {
		api = new FakeContentApi();
		server = new PreviewServer(api.address(), 0, "--console.preview.push-api=" + api.address(),
				"--console.preview.push-inbox=" + api.address());
		phone = new PreviewPhone();
		phone.emulate("prefers-reduced-motion", "reduce");
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
		api.says("", app());
		api.says("/articles?limit=20", list(0, 3, "null"));
		api.says("/articles/every", file("every-block"));
		api.says("/articles/a1", article("a1", "The first"));
		api.says("/articles/a1/related?limit=4", list(2, 2, "null"));
		api.says("/popular?limit=5", list(1, 2, "null"));
		api.says("/search?q=%E6%9D%B1%E4%BA%AC&limit=20", list(0, 2, "\"p2\""));
		api.says("/search?q=%E6%9D%B1%E4%BA%AC&limit=20&cursor=p2", list(5, 1, "null"));
		api.says("/search?q=zzz&limit=20", list(0, 0, "null"));
		api.asked();
	}

	@Test
	void searchesWhileOneTypesAndRemembersWhatWasFound() throws IOException {
		open("");
		phone.see(".bar-action[href='#/search']").click();
		phone.seeCount(".search-screen [data-article]", 2);
		phone.seeText(".rows-title", "Much read");
		phone.picture("search-begin");

		phone.see(".search-field").sendKeys("東京");

		phone.seeText(".search-said", "More than 2 found");
		phone.tap(".more-results");
		phone.seeCount(".search-screen [data-article]", 3);
		phone.picture("search-found");
		phone.see(".search-field").clear();
		phone.see(".search-field").sendKeys("zzz");
		phone.seeText(".state h2", "Nothing found");
		phone.see(".search-field").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
		phone.seeText(".past-words", "東京");
		assertThat(phone.all(".past-words")).hasSize(1);
	}

	@Test
	void waitsForLettersThatAreBeingComposed() {
		open("#/search");
		phone.see(".search-field");
		api.asked();

		phone.run("""
				const field = document.querySelector('.search-field');
				field.value = 'とうきょう';
				field.dispatchEvent(new InputEvent('input', { isComposing: true }));
				field.value = '東京';
				field.dispatchEvent(new CompositionEvent('compositionend'));""");

		phone.seeText(".search-said", "found");
		assertThat(api.asked()).filteredOn((path) -> path.startsWith("/search"))
			.containsExactly("/search?q=%E6%9D%B1%E4%BA%AC&limit=20");
	}

	@Test
	void searchesWhatIsKeptWithoutAConnection() {
		open("");
		phone.see(".lead");
		api.broken(true);
		open("#/search");

		phone.see(".search-field").sendKeys("ＮＵＭＢＥＲ 1");

		phone.seeText(".search-screen .saved-note", "No connection");
		phone.seeText(".search-screen .cell-title", "Article number 1");
	}

	@Test
	void offersNothingThatTheAppDoesNot() {
		api.says("", file("app"));
		open("#/search");

		phone.see(".lead");
		phone.seeNo(".search-screen");
		assertThat(phone.all(".bar-action[href='#/search'], .bell, .consent")).isEmpty();
	}

	@Test
	void showsWhatElseMayBeReadBelowAnArticle() throws IOException {
		open("#/a/a1");

		phone.seeCount(".related [data-article]", 2);
		phone.picture("related");
	}

	@Test
	void tellsWhatTheAppHasToSayUntilItIsPutAway() throws IOException {
		api.says("", app().replaceFirst("\"name\"",
				"""
						"messages":[{"id":"m1","kind":"warning","title":"Storm","text":"No ferries today.","link":"https://post.example/storm",
						"from":null,"until":null,"platforms":["ios","android"]},
						{"id":"m2","kind":"info","title":"Over","text":"","link":null,"from":null,"until":"2020-01-01T00:00:00Z","platforms":[]},
						{"id":"m3","kind":"info","title":"Elsewhere","text":"","link":null,"from":null,"until":null,"platforms":["android"]}],"name\""""));
		open("");

		phone.seeText(".message.warning", "No ferries today.");
		assertThat(phone.all(".message")).hasSize(1);
		phone.picture("message");
		phone.see(".message-close").click();
		open("");
		phone.see(".lead");
		assertThat(phone.all(".message")).isEmpty();
	}

	@Test
	void stopsAnAppThatIsTooOld() throws IOException {
		api.says("", app().replaceFirst("\"name\"", "\"minimumVersion\":{\"ios\":\"1.10\",\"android\":null},\"name\""));

		open("&version=1.9.3");
		phone.seeText("#device > .state h2", "This app is too old");
		phone.picture("too-old");
		open("&version=1.10.0");
		phone.see(".lead");
		open("&version=1.9.3&look=android");
		phone.see(".lead");
	}

	@Test
	void opensDeepLinksAndAddressesOfTheSite() {
		api.says("/resolve?address=https%3A%2F%2Fpost.example%2Ffirst", "{\"kind\":\"article\",\"id\":\"a1\"}");

		open("&link=https%3A%2F%2Fpost.example%2Ffirst");
		phone.seeText(".article .title", "The first");
		phone.see(".bar-back").click();
		phone.see(".lead");
		open("&link=" + api.address() + "/a/demo/every");
		phone.seeText(".article .title", "Every block");
		open("&link=https%3A%2F%2Fpost.example%2Felsewhere");
		phone.see(".lead");
		assertThat(phone.all(".article-screen")).isEmpty();
	}

	@Test
	void followsLinksToOtherArticlesInTheAppAndKnowsThemTheNextTime() {
		api.says("/articles/every",
				file("every-block").replace("https://elsewhere.example/", "https://www.post.example/first"));
		api.says("/resolve?address=https%3A%2F%2Fwww.post.example%2Ffirst", "{\"kind\":\"article\",\"id\":\"a1\"}");
		open("#/a/every");
		phone.see(".article .b-paragraph a");

		phone.tap(".article .b-paragraph a");

		phone.seeText(".article .title", "The first");
	}

	@Test
	void givesTheDeepLinkToOthers() {
		open("#/a/a1");
		phone.see(".share");
		phone.run("Object.defineProperty(navigator, 'share', { value: async (given) => { window.given = given; } })");

		phone.tap(".share");

		phone.until("window.given !== undefined");
		assertThat(phone.run("return window.given.url")).isEqualTo(api.address() + "/a/demo/a1");
	}

	@Test
	void countsReadingOnlyWhenAllowedAndSendsItLate() throws IOException {
		forgetEverything();
		open("");
		phone.see(".lead");
		phone.picture("consent");
		assertThat(told("POST /events")).isEmpty();
		api.broken(true);
		open("#/a/a1");
		phone.see(".consent .agree");
		phone.tap(".agree");
		api.broken(false);

		phone.run("window.dispatchEvent(new Event('online'))");

		Awaitility.await().untilAsserted(() -> assertThat(told("POST /events")).isNotEmpty());
		assertThat(told("POST /events").getFirst()).contains("\"consent\":true", "\"platform\":\"web\"",
				"\"install\":\"", "\"cohort\":\"20", "\"type\":\"open\"", "\"type\":\"screen\"",
				"\"screen\":\"latest\"", "\"screen\":\"article\",\"articleId\":\"a1\"");
	}

	@Test
	void pushesArriveOnceAndOpenTheirArticle() throws IOException {
		forgetEverything();
		api.saysAt("POST /devices", "{\"deviceId\":\"d1\",\"secret\":\"s1\"}");
		open("#/notifications");
		phone.see("input[name=notifications]");
		phone.tap("input[name=notifications]");
		phone.seeText(".notifications-screen .search-said", "Kept.");
		phone.tap("input[name=allNews]");
		phone.see("input[name=topic-news]");
		phone.tap("input[name=topic-news]");
		phone.tap("input[name=quietHours]");
		phone.see("input[name=from]");
		phone.picture("notifications");
		Awaitility.await()
			.untilAsserted(() -> assertThat(told("PUT /devices/d1 Bearer s1")).anyMatch((sent) -> sent.contains(
					"\"topics\":[\"news\"],\"all\":false,\"quietHours\":{\"from\":\"22:00\",\"until\":\"07:00\"}")));
		String token = String
			.valueOf(phone.run("return JSON.parse(localStorage.getItem('joren-preview-device-demo')).token"));
		assertThat(told("POST /devices").getFirst()).contains("\"platform\":\"ios\"", "\"token\":\"" + token + "\"");
		String push = push("p1", "A storm comes", "APNS");
		api.saysAt("/inbox/" + token, "[%s,%s,%s]".formatted(push, push, push("p2", "It is over", "GCM")));

		open("");
		phone.seeText(".badge", "2");
		phone.see(".banner");
		phone.picture("banner");
		phone.tap(".bell");
		phone.seeCount(".push.unread", 2);
		phone.picture("inbox");
		phone.tap(".push");

		phone.seeText(".article .title", "The first");
		phone.see(".article-screen .bar-back").click();
		phone.seeCount(".push.unread", 1);
	}

	@Test
	void asksThePushServiceWhereThereIsNoFakePhone() {
		assertThat(List.of(phone
			.run("""
					return import('/preview/app/payloads.js').then(({ listed }) => JSON.stringify(listed(
					{ pushId: 'p', sentAt: '2026-03-01T10:00:00Z', title: 'T', body: 'B', articleId: 'a', link: 'https://x.example/' })))""")))
			.first()
			.asString()
			.contains("\"id\":\"p\"", "\"url\":\"https://x.example/\"");
	}

	@ParameterizedTest
	@CsvSource({ "search,light", "inbox,dark", "notifications,light", "more,dark", "a/every,light", "a/a1,dark" })
	void isOpenToEverybodyInLargeLetters(String place, String theme) throws IOException {
		open("&size=xl&theme=" + theme + "#/" + place);
		phone.see(place.equals("more") ? ".more-screen .group" : ".pushed .bar-back");
		phone.until("document.querySelector('.skeleton') === null");

		assertThat(phone.accessibilityFaults()).isEmpty();
		assertThat(phone.run("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		assertThat(phone.complaints()).noneMatch((line) -> line.contains("Content Security Policy"));
		phone.picture("xl-" + theme + "-" + place.replace('/', '-'));
	}

	private static void forgetEverything() {
		open("");
		phone.see(".lead");
		phone.run("localStorage.clear()");
		phone.forget();
	}

	private static List<String> told(String start) {
		return api.told().stream().filter((sent) -> sent.startsWith(start)).toList();
	}

	private static String push(String id, String title, String platform) {
		String payload = platform.equals("APNS")
				? """
						{"aps":{"alert":{"title":"%2$s","body":"All ferries stay in the harbour."},"badge":1,"thread-id":"news"},
						"push_id":"%1$s","url":"%3$s/a/demo/a1","article_id":"a1","image":"%3$s/1.png"}"""
				: """
						{"fcmV1Message":{"message":{"notification":{"title":"%2$s","body":"B"},
						"data":{"push_id":"%1$s","url":"%3$s/a/demo/a1","article_id":"a1"}}}}""";
		return """
				{"messageId":"m","receivedAt":"%s","platform":"%s","attributes":{},"payload":%s}"""
			.formatted(Instant.now(), platform, payload.formatted(id, title, api.address()));
	}

	private static void open(String more) {
		phone.open(server.page("?app=demo&language=en" + more));
	}

}
