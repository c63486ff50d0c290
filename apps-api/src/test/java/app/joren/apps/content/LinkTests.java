package app.joren.apps.content;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Crawler;
import app.joren.apps.Phone;
import app.joren.apps.Samples;
import app.joren.apps.sync.ContentSync;
import app.joren.contracts.apps.AppIdentity;
import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static app.joren.apps.Samples.article;
import static app.joren.apps.Samples.hidden;
import static app.joren.apps.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@AppsTest
class LinkTests {

	private static final String FINGERPRINT = "AB".repeat(32).replaceAll("(..)(?=.)", "$1:");

	private final String appId = Samples.anyAppId();

	private final String app = "/v1/apps/" + this.appId;

	private final Article derby = article(this.appId, "derby", "2026-11-24");

	private final Article secret = article(this.appId, "secret", "2026-11-24");

	@Autowired
	private Crawler crawler;

	@Autowired
	private ContentSync sync;

	@Autowired
	private Console console;

	@Autowired
	private Phone phone;

	@LocalServerPort
	private int port;

	@BeforeEach
	void anAppIsThere() {
		this.console.save(this.appId, settings());
		this.sync.take(this.crawler.found(this.appId, this.derby, "news"));
		this.sync.take(this.crawler.found(this.appId, this.secret, "internal"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://club.example/derby", "http://club.example/derby", "https://www.club.example/derby/",
					"HTTPS://CLUB.EXAMPLE:443/derby?utm_source=mail#top", "https://club.example/derby?from=share" })
	void anArticleIsFoundByWhatIsSharedOfIt(String address) {
		JsonNode resolved = resolve(address);

		assertThat(resolved.path("kind").asString()).isEqualTo("article");
		assertThat(resolved.path("id").asString()).isEqualTo(this.derby.id());
	}

	@Test
	void aSectionAndTheStartPageAreFound() {
		assertThat(resolve("https://club.example/news/").path("id").asString()).isEqualTo("news");
		assertThat(resolve("https://www.club.example").path("kind").asString()).isEqualTo("app");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://club.example/unknown", "https://club.example/secret",
			"https://club.example/internal", "https://other.example/derby", "derby", "javascript:alert(1)", "https://",
			"http://[", "mailto:a@club.example", "https://user@/derby", "http://a_b.example/%zz" })
	void whatReadersDoNotSeeIsNotFound(String address) {
		this.phone.get(this.app + "/resolve?address={address}", address).expectStatus().isNotFound();
	}

	@Test
	void anAddressIsNeededAndMayNotBeLong() {
		this.phone.get(this.app + "/resolve").expectStatus().isBadRequest();
		this.phone.get(this.app + "/resolve?address={address}", "https://club.example/" + "a".repeat(2048))
			.expectStatus()
			.isBadRequest();
	}

	@Test
	void aBrowserThatOpensADeepLinkGetsToTheSite() throws Exception {
		assertThat(location("/a/" + this.appId + "/" + this.derby.id())).isEqualTo("https://club.example/derby");
		assertThat(location("/a/" + this.appId + "/unknown")).isEqualTo("https://club.example/");
		assertThat(location("/a/" + this.appId + "/" + this.secret.id())).isEqualTo("https://club.example/");
		this.phone.get("/a/unknown/1").expectStatus().isNotFound();
	}

	@Test
	void linksOfTheSiteOpenInTheApp() {
		assertThat(this.phone.read(this.app + "/apple-app-site-association").toString()).startsWith(
				"{\"applinks\":{\"details\":[{\"appIDs\":[\"ABCDE12345.club.app\"],\"components\":[{\"/\":\"*\",");
		assertThat(this.phone.read(this.app + "/assetlinks.json").toString()).isEqualTo("""
				[{"relation":["delegate_permission/common.handle_all_urls"],"target":{"namespace":"android_app",\
				"package_name":"club.app","sha256_cert_fingerprints":["%s"]}}]""".formatted(FINGERPRINT));
	}

	@Test
	void linksOfTheContentApiOpenInTheirApps() {
		await().untilAsserted(() -> assertThat(apps()).contains("\"/a/" + this.appId + "/*\""));
		this.phone.get("/.well-known/assetlinks.json").expectStatus().isOk();
		this.phone.get("/.well-known/apple-app-site-association")
			.expectHeader()
			.valueEquals("Content-Type", "application/json");
	}

	@Test
	void anAppThatIsInNoStoreOpensNoLinks() {
		String other = Samples.anyAppId();
		this.console.save(other, Samples.club());

		assertThat(this.phone.read("/v1/apps/" + other + "/apple-app-site-association").toString())
			.isEqualTo("{\"applinks\":{\"details\":[]}}");
		assertThat(this.phone.read("/v1/apps/" + other + "/assetlinks.json").toString()).isEqualTo("[]");
	}

	@Test
	void anIdentityThatStoresWouldNotKnowIsRefused() {
		AppIdentity wrong = new AppIdentity(new AppIdentity.Ios("short", "club.app"), null);
		this.console.put(this.appId, settings(wrong)).expectStatus().isBadRequest();
		AppIdentity other = new AppIdentity(null, new AppIdentity.Android("club.app", List.of("AB:CD")));
		this.console.put(this.appId, settings(other)).expectStatus().isBadRequest();
	}

	private static AppSettings settings() {
		return settings(new AppIdentity(new AppIdentity.Ios("ABCDE12345", "club.app"),
				new AppIdentity.Android("club.app", List.of(FINGERPRINT))));
	}

	private static AppSettings settings(AppIdentity identity) {
		return new AppSettings("The Club", Samples.SITE, "en", Samples.design(),
				List.of(section("news"), hidden("internal")), null, null, null, identity);
	}

	private String apps() {
		return this.phone.read("/.well-known/apple-app-site-association").toString();
	}

	private JsonNode resolve(String address) {
		return this.phone.read(this.app + "/resolve?address={address}", address);
	}

	private String location(String path) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<Void> response = client.send(
					HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path)).build(),
					HttpResponse.BodyHandlers.discarding());
			assertThat(response.statusCode()).isEqualTo(302);
			return response.headers().firstValue("Location").orElseThrow();
		}
	}

}
