package app.joren.console.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import static app.joren.console.preview.PreviewContent.app;
import static app.joren.console.preview.PreviewContent.article;
import static app.joren.console.preview.PreviewContent.entry;
import static app.joren.console.preview.PreviewContent.file;
import static app.joren.console.preview.PreviewContent.list;
import static org.assertj.core.api.Assertions.assertThat;

/** The preview without its servers: both are really gone. */
@EnabledIf(value = "app.joren.console.preview.PreviewPhone#available", disabledReason = "Chromium is not installed")
class PreviewOfflineTests {

	private static final String NOTHING_NEW = "{\"changed\":[],\"removed\":[],\"next\":\"t1\",\"more\":false,\"reset\":false}";

	private FakeContentApi api;

	private PreviewServer server;

	private PreviewPhone phone;

	private URI page;

	@BeforeEach
	void start() throws IOException {
		this.api = new FakeContentApi();
		this.server = new PreviewServer(this.api.address());
		this.page = this.server.page("");
		this.phone = new PreviewPhone();
		this.phone.emulate("prefers-reduced-motion", "reduce");
		this.api.says("", app());
		this.api.says("/articles?limit=20", list(0, 3, "null"));
		this.api.says("/articles/every", file("every-block"));
		this.api.says("/articles/a1", article("a1", "The first"));
		this.api.says("/changes?limit=500", changed("t1", entry(0, 1), entry(1, 1)));
		this.api.says("/changes?limit=500&since=t1", NOTHING_NEW);
	}

	@AfterEach
	void stop() {
		this.phone.close();
		this.server.close();
		this.api.close();
	}

	@Test
	void opensAndShowsListsArticlesAndPicturesWithoutAnyConnection() throws IOException {
		open("");
		this.phone.see(".lead .loaded");
		this.phone.installed();
		open("#/a/every");
		this.phone.see(".article .hero .loaded");
		this.phone
			.until("caches.open('joren-preview-pictures').then((all) => all.keys()).then((all) => all.length >= 2)");

		this.server.close();
		this.api.close();
		open("");

		this.phone.seeText(".large-title", "Harbour Post");
		this.phone.seeText(".saved-note", "No connection");
		this.phone.see(".lead .loaded");
		this.phone.picture("offline-list");
		this.phone.see(".lead").click();
		this.phone.seeText(".article .title", "Every block");
		this.phone.see(".article .hero .loaded");
		this.phone.picture("offline-article");
	}

	@Test
	void readsTheNewestBeforeTheyAreOpened() {
		open("");
		this.phone.see(".lead");
		this.phone.until(kept("articles", 2));

		this.api.broken(true);
		open("#/a/a1");

		this.phone.seeText(".article .title", "The first");
	}

	@Test
	void oneCallBringsWhatChangedAndTakesAwayWhatTheSiteTookBack() {
		open("");
		this.phone.see(".lead");
		this.phone.until(kept("articles", 2));
		this.api.says("/articles/a1", article("a1", "Corrected"));
		this.api.says("/changes?limit=500&since=t1", """
				{"changed":[%s],"removed":["every"],"next":"t2","more":false,"reset":false}""".formatted(entry(1, 2)));
		this.api.says("/changes?limit=500&since=t2", NOTHING_NEW);
		this.api.asked();

		open("#/more");
		this.phone.until(kept("articles", 1));
		this.phone.until("""
				new Promise((done) => indexedDB.open('joren-preview').onsuccess = ({ target }) => target.result
				  .transaction('articles').objectStore('articles').get(['demo', 'a1']).onsuccess = (found) =>
				  done(found.target.result.text.includes('Corrected')))""");

		assertThat(this.api.asked()).containsOnlyOnce("/changes?limit=500&since=t1").doesNotContain("/articles/every");
		this.api.broken(true);
		open("#/a/every");
		this.phone.see(".state.failed");
	}

	@Test
	void aTokenThatIsTooOldBeginsAgain() {
		open("");
		this.phone.see(".lead");
		this.phone.until(kept("articles", 2));
		this.api.forgets("/articles/every");
		this.api.says("/changes?limit=500&since=t1", """
				{"changed":[%s],"removed":[],"next":"n1","more":true,"reset":true}""".formatted(entry(1, 1)));
		this.api.says("/changes?limit=500&since=n1", """
				{"changed":[%s],"removed":[],"next":"n2","more":false,"reset":false}""".formatted(entry(2, 1)));
		this.api.says("/articles/a2", article("a2", "The second"));

		open("#/more");

		this.phone.until(kept("entries", 2));
		this.phone.until("""
				new Promise((done) => indexedDB.open('joren-preview').onsuccess = ({ target }) => target.result
				  .transaction('articles').objectStore('articles').getAllKeys().onsuccess = (found) =>
				  done(JSON.stringify(found.target.result) === '[["demo","a1"],["demo","a2"]]'))""");
	}

	@Test
	void keepsWhatTheReaderSaved() throws IOException {
		open("#/a/a1");
		this.phone.see(".save").click();
		this.phone.see(".save[aria-pressed=true]");

		this.api.broken(true);
		open("#/saved");

		this.phone.seeText(".cell-title", "The first");
		this.phone.picture("saved");
		this.phone.see(".pushed .cell").click();
		this.phone.see(".save[aria-pressed=true]").click();
		this.phone.see(".article-screen .bar-back").click();
		this.phone.see(".state.none");
	}

	@Test
	void takesAWholeNewReleaseAndNoMixture(@TempDir Path folder) throws Exception {
		open("");
		this.phone.installed();
		FileSystemUtils.copyRecursively(Path.of("src/main/resources/static/preview"), folder);
		Path texts = folder.resolve("app/texts.js");
		Files.writeString(texts, Files.readString(texts).replace("home: 'Latest'", "home: 'The newest'"));
		int port = this.server.port();
		this.server.close();

		this.server = new PreviewServer(this.api.address(), port, "--console.preview.files=file:" + folder + "/");
		open("");
		this.phone.until("navigator.serviceWorker.ready.then(({ waiting }) => Boolean(waiting))");
		open("");

		this.phone.seeText(".tab", "The newest");
		this.phone.until("caches.keys().then((all) => all.filter((name) => name.includes('files')).length === 1)");
	}

	private void open(String more) {
		this.phone.open(URI.create(this.page + "?app=demo&language=en" + more));
	}

	private static String changed(String next, String... entries) {
		return """
				{"changed":[%s],"removed":[],"next":"%s","more":false,"reset":true}"""
			.formatted(String.join(",", entries), next);
	}

	/** Whether so many records are in a store. */
	private static String kept(String store, int count) {
		return """
				new Promise((done) => indexedDB.open('joren-preview').onsuccess = ({ target }) => target.result
				  .transaction('%1$s').objectStore('%1$s').count().onsuccess = (found) => done(found.target.result === %2$d))"""
			.formatted(store, count);
	}

}
