package app.joren.bench.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordedSiteTests {

	private static final String SELF = "http://127.0.0.1:9";

	@TempDir
	Path folder;

	private RecordedSite site;

	@BeforeEach
	void recordASite() throws IOException {
		Files.writeString(this.folder.resolve("site.json"), """
				{"id": "club", "name": "Club", "origin": "https://www.club.example",
				 "start_url": "https://www.club.example/de/?a=1", "content_types": {"/feed/": "application/rss+xml"},
				 "articles": []}""");
		file("index.html", "home");
		file("news/index.html", "news");
		file("news/a b.html", "spaced");
		file("about.html", "about");
		file("about/team.html", "team");
		file("feed/index.html", "feed");
		file("atom.xml", "<feed/>");
		file("日本.html", "japan");
		this.site = RecordedSite.in(this.folder);
	}

	@ParameterizedTest
	@CsvSource({ "/, home", "/index.html, home", "/news/, news", "//news//, news", "/news/a%20b.html, spaced",
			"/news/a%20b, spaced", "/about, about", "/about.html, about", "/about/team, team",
			"/%E6%97%A5%E6%9C%AC, japan", "/feed/, feed" })
	void aPathLeadsToItsFile(String path, String body) {
		Answer answer = this.site.answer(path, SELF);

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).asString().isEqualTo(body);
	}

	@ParameterizedTest
	@CsvSource({ "/none", "/about/", "/../site.json", "/%2e%2e/site.json", "/..%2fsite.json", "/%00", "/feed/x" })
	void anythingElseIsNotFound(String path) {
		assertThat(this.site.answer(path, SELF).status()).isEqualTo(404);
	}

	@Test
	void aFolderWithoutItsSlashRedirectsToTheOneWithIt() {
		Answer answer = this.site.answer("/news", SELF);

		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.location()).isEqualTo(SELF + "/news/");
	}

	@ParameterizedTest
	@CsvSource({ "/, text/html", "/atom.xml, application/xml", "/feed/, application/rss+xml" })
	void typesAreUsualOnesWithoutCharsetOrThoseOfTheRecording(String path, String type) {
		assertThat(this.site.answer(path, SELF).contentType()).isEqualTo(type);
	}

	@Test
	void theStartAddressMovesToTheServersOrigin() {
		assertThat(this.site.startUrl(SELF)).isEqualTo(SELF + "/de/?a=1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "https://club.example/x|http://127.0.0.1:9/x", "http://www.club.example|http://127.0.0.1:9",
					"{\"u\":\"https:\\/\\/www.club.example\\/x\"}|{\"u\":\"http:\\/\\/127.0.0.1:9\\/x\"}",
					"https:&#x2F;&#x2F;club.example&#x2F;x|http:&#x2F;&#x2F;127.0.0.1:9&#x2F;x",
					"see http://club.example. End|see http://127.0.0.1:9. End",
					"https://club.example.org/|https://club.example.org/",
					"https://club.example-shop.org/|https://club.example-shop.org/",
					"https://club.example:8443/|https://club.example:8443/", "//club.example/x|//club.example/x",
					"https://cdn.club.example/x|https://cdn.club.example/x",
					"hhttps://club.example|hhttp://127.0.0.1:9" })
	void theOriginIsReplacedAndOtherHostsStay(String text, String rewritten) throws IOException {
		file("page.html", text);

		assertThat(this.site.answer("/page.html", SELF).body()).asString().isEqualTo(rewritten);
	}

	@Test
	void theBytesOfOtherEncodingsStayAsTheyAre() throws IOException {
		Charset eucJp = Charset.forName("EUC-JP");
		Files.write(this.folder.resolve("files/euc.html"), "日本 https://club.example/ 語".getBytes(eucJp));

		assertThat(this.site.answer("/euc.html", SELF).body()).isEqualTo("日本 http://127.0.0.1:9/ 語".getBytes(eucJp));
	}

	@Test
	void picturesAreNotRewritten() throws IOException {
		file("a.png", "https://club.example");

		assertThat(this.site.answer("/a.png", SELF).body()).asString().isEqualTo("https://club.example");
	}

	@Test
	void aServerAnswersConditionalRequestsAndRemembersThem() throws Exception {
		try (SiteServer server = SiteServer.serve(this.site); HttpClient client = HttpClient.newHttpClient()) {
			URI news = URI.create(server.origin() + "/news/");
			HttpResponse<String> first = client.send(HttpRequest.newBuilder(news).build(), text());
			HttpResponse<String> byTag = client.send(HttpRequest.newBuilder(news)
				.header("If-None-Match", first.headers().firstValue("ETag").orElseThrow())
				.build(), text());
			HttpResponse<String> byDate = client.send(HttpRequest.newBuilder(news)
				.header("If-Modified-Since", first.headers().firstValue("Last-Modified").orElseThrow())
				.build(), text());
			HttpResponse<String> head = client
				.send(HttpRequest.newBuilder(URI.create(server.origin() + "/none")).HEAD().build(), text());

			assertThat(first.body()).isEqualTo("news");
			assertThat(byTag.statusCode()).isEqualTo(304);
			assertThat(byDate.statusCode()).isEqualTo(304);
			assertThat(head.statusCode()).isEqualTo(404);
			assertThat(server.requestsByPath()).containsEntry("/news/", 3L).containsEntry("/none", 1L);
		}
	}

	@TestFactory
	@EnabledIf("app.joren.bench.site.Truths#sharedSitesAreThere")
	Stream<DynamicTest> everySharedSiteAnswersAtItsStartAndAtItsArticles() {
		return RecordedSite.allIn(Truths.SHARED_SITES)
			.stream()
			.map((shared) -> DynamicTest.dynamicTest(shared.truth().id(), () -> {
				assertThat(status(shared, shared.truth().startUrl())).isLessThan(400);
				assertThat(shared.truth().articles())
					.allSatisfy((article) -> assertThat(status(shared, article.url())).isLessThan(400));
			}));
	}

	private static int status(RecordedSite shared, String url) {
		return shared.answer(URI.create(url).getRawPath(), SELF).status();
	}

	private static HttpResponse.BodyHandler<String> text() {
		return HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
	}

	private void file(String name, String text) throws IOException {
		Path file = this.folder.resolve("files").resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
