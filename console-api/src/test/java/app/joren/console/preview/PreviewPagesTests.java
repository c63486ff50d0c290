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
		assertThat(get("config.json").body()).isEqualTo("{\"contentApi\":\"https://content.example/base\"}");
	}

	private static HttpResponse<String> get(String path) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(server.page(path)).build(), BodyHandlers.ofString());
		}
	}

}
