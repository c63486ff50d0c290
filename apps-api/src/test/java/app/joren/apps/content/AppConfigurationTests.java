package app.joren.apps.content;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Phone;
import app.joren.apps.Samples;
import app.joren.contracts.apps.AppFeatures;
import app.joren.contracts.apps.AppMessage;
import app.joren.contracts.apps.AppPlatform;
import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.apps.MinimumVersion;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.design.SiteDesign;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static app.joren.apps.Samples.club;
import static app.joren.apps.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@AppsTest
class AppConfigurationTests {

	private final String appId = Samples.anyAppId();

	private final AppMessage message = new AppMessage("1", AppMessage.Kind.UPDATE, "New", "There is a new version.",
			URI.create("https://club.example/app"), Instant.parse("2026-11-30T12:00:00Z"), null,
			Set.of(AppPlatform.ANDROID, AppPlatform.IOS));

	@Autowired
	private Console console;

	@Autowired
	private Phone phone;

	@Test
	void anAppOffersEverythingUnlessSomethingElseIsDecided() {
		this.console.save(this.appId, club(section("news")));

		assertThat(app().path("features").toString())
			.isEqualTo("{\"search\":true,\"push\":true,\"offline\":true,\"analytics\":true,\"popular\":true}");
		assertThat(app().path("minimumVersion").toString()).isEqualTo("{\"ios\":null,\"android\":null}");
		assertThat(app().path("messages").toString()).isEqualTo("[]");
	}

	@Test
	void whatIsDecidedReachesAppsAndStaysWhenOtherThingsChange() {
		this.console.save(this.appId, decided());
		this.console.save(this.appId, club(section("news")));

		assertThat(app().at("/features/push").asBoolean()).isFalse();
		assertThat(app().at("/minimumVersion/ios").asString()).isEqualTo("1.2.0");
		assertThat(app().at("/messages/0").toString()).isEqualTo("""
				{"id":"1","kind":"update","title":"New","text":"There is a new version.",\
				"link":"https://club.example/app","from":"2026-11-30T12:00:00Z","until":null,\
				"platforms":["android","ios"]}""");
	}

	@Test
	void aVersionOrMessageThatAppsCouldNotReadIsRefused() {
		this.console.put(this.appId, with(AppFeatures.ALL, new MinimumVersion("one", null), List.of()))
			.expectStatus()
			.isBadRequest();
		AppMessage empty = new AppMessage("", AppMessage.Kind.INFO, "", "", null, null, null, Set.of());
		this.console.put(this.appId, with(AppFeatures.ALL, null, List.of(empty))).expectStatus().isBadRequest();
	}

	@Test
	void anotherDesignOrOtherTabsReachAppsWithoutANewBuild() {
		this.console.save(this.appId, club(section("news")));
		String version = app().path("version").asString();
		SiteDesign red = new SiteDesign("The Club", "Club", null, null, "#990000", "#cc0000", "#ffffff",
				Evidence.of(0.9, "theme-color"));
		this.console.save(this.appId,
				new AppSettings("The Club", Samples.SITE, "en", red, List.of(section("club"), section("news"))));
		await().until(() -> !app().path("version").asString().equals(version));

		assertThat(app().at("/design/mainColor").asString()).isEqualTo("#990000");
		assertThat(app().path("tabs").toString()).isEqualTo("""
				[{"kind":"latest","section":null},{"kind":"section","section":"club"},\
				{"kind":"section","section":"news"},{"kind":"more","section":null}]""");
	}

	private AppSettings decided() {
		return with(new AppFeatures(true, false, true, true, true), new MinimumVersion("1.2.0", null),
				List.of(this.message));
	}

	private static AppSettings with(AppFeatures features, @Nullable MinimumVersion oldest, List<AppMessage> messages) {
		return new AppSettings("The Club", Samples.SITE, "en", Samples.design(), List.of(section("news")), features,
				oldest, messages, null);
	}

	private JsonNode app() {
		return this.phone.read("/v1/apps/" + this.appId);
	}

}
