package app.joren.console.preview;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PreviewPagesTests {

	private static PreviewServer server;

	@BeforeAll
	static void startServer() {
		server = new PreviewServer(URI.create("https://content.example/base"));
	}

	@AfterAll
	static void stopServer() {
		server.close();
	}

	@Test
	void opensForEverybody() throws Exception {
		HttpResponse<String> page = get("?app=demo");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("app/main.js");
	}

	@Test
	void mayLoadOnlyItselfTheContentApiAndTheSitesMedia() throws Exception {
		String policy = get("").headers().firstValue("Content-Security-Policy").orElseThrow();

		assertThat(policy).contains("default-src 'none'")
			.contains("connect-src 'self' https://content.example;")
			.contains("frame-ancestors 'self'")
			.doesNotContain("unsafe");
	}

	@Test
	void hasItsFilesAskedForEachTime() throws Exception {
		HttpResponse<String> module = get("app/main.js");

		assertThat(module.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(module.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
	}

	@Test
	void saysWhereTheContentIs() throws Exception {
		assertThat(get("config.json").body()).contains("\"contentApi\":\"https://content.example/base\"",
				"\"address\":\"http://127.0.0.1:" + server.port() + "/preview/\"");
	}

	@Test
	void drawsItsAddressForCameras() throws Exception {
		HttpResponse<String> code = get("qr.svg?app=demo");

		assertThat(code.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
		assertThat(code.body()).isEqualTo(QrPicture.of(server.page("?app=demo")));
	}

	@Test
	void isAnAppForAHomeScreen() throws Exception {
		HttpResponse<String> manifest = get("manifest.webmanifest?app=demo");

		assertThat(manifest.headers().firstValue("Content-Type")).hasValue("application/manifest+json");
		assertThat(manifest.body()).contains("\"name\":\"Harbour Post\"", "\"start_url\":\"/preview/?app=demo\"",
				"\"display\":\"standalone\"", "\"theme_color\":\"#0b5563\"", "\"purpose\":\"maskable\"",
				"https://content.example/base/v1/icons/" + "a".repeat(64) + ".png");
	}

	@Test
	void drawsAnIconForAnAppThatHasNone() throws Exception {
		assertThat(get("manifest.webmanifest?app=plain").body()).contains("/preview/icon.svg?app=plain");
		HttpResponse<String> icon = get("icon.svg?app=plain");
		assertThat(icon.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
		assertThat(icon.body()).contains(">&lt;</text>");
	}

	@Test
	void anAppThatIsNotThereHasNoManifest() throws Exception {
		assertThat(get("manifest.webmanifest?app=other").statusCode()).isEqualTo(404);
	}

	@Test
	void theWorkerKnowsItsReleaseAndTheDigestOfEachFile() throws Exception {
		String worker = get("worker.js").body();

		assertThat(worker).startsWith("const RELEASE = {")
			.contains("\"contentApi\":\"https://content.example/base\"", "\"app/main.js\":\"sha256-", "\"index.html\"")
			.doesNotContain("\"offline/worker.js\"");
	}

	private static HttpResponse<String> get(String path) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(server.page(path)).build(), BodyHandlers.ofString());
		}
	}

}
