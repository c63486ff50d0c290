package app.joren.bench.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteServer;
import app.joren.emulator.Workplace;
import app.joren.local.convert.PrivateSuite;
import app.joren.local.suite.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What an admin does, from the sign-in to the article on the phone, on a real site. */
@EnabledIf("canRun")
class AdminJourneyIT {

	private static final Path SITES = Workplace.here().root().resolveSibling("shared").resolve("sites");

	/** Small, and with several sections. */
	private static final Path SITE = SITES.resolve("partito-pirata");

	private static final String DAY = "[0-9]{1,2} [A-Z][a-z]+,? [0-9]{4}";

	private static final String PICTURE = "/.+\\.(png|jpe?g|gif|webp|svg|ico)";

	@TempDir
	private Path profile;

	static boolean canRun() {
		return Files.isDirectory(SITE) && AdminBrowser.isInstalled();
	}

	@Test
	void aRealSiteBecomesAnAppOnAPhone() {
		RecordedSite recorded = RecordedSite.in(SITE);
		onTheSite(recorded, (site, own, admin) -> {
			admin.renameFirstSection("What is new");
			admin.makeTheApp();
			String title = admin.openFirstArticle();

			assertThat(recorded.truth().articles()).extracting((article) -> article.title()).contains(title);
		});
	}

	@Test
	void whatAnAdminPointsAtChangesTheAppWithoutAskingTheSiteAndCanBeUndone() {
		onTheSite(RecordedSite.in(SITE), (site, own, admin) -> {
			AdminCorrections corrections = new AdminCorrections(admin);
			admin.makeTheApp();
			admin.waitForTheCrawl();
			String appId = admin.appId();
			site.forgetRequests();

			admin.openProposal();
			corrections.askWhy();
			corrections.begin();
			String left = corrections.point("NOT", "p[data-pick]:not(:has(*))",
					(place) -> place.getText().length() > 40);
			await().untilAsserted(() -> assertThat(bodies(own, appId)).anyMatch((body) -> body.contains(left)));
			assertThat(corrections.propose()).isNotEmpty().first().asString().contains("Before", "After");
			corrections.save();
			assertThat(corrections.changes())
				.anySatisfy((change) -> assertThat(change).contains("Left out of the text"));
			assertThat(corrections.remade()).contains("Articles made again by version 2");
			await().untilAsserted(() -> assertThat(bodies(own, appId)).noneMatch((body) -> body.contains(left)));

			corrections.goBack(1);
			assertThat(corrections.inUse()).isEqualTo("Version 1");
			assertThat(corrections.remade()).contains("Articles made again by version 1");
			await().untilAsserted(() -> assertThat(bodies(own, appId)).anyMatch((body) -> body.contains(left)));
			assertThat(site.requestsByPath().keySet()).as("pictures apart, which the admin's browser shows")
				.allMatch((path) -> path.matches(PICTURE));
		});
	}

	@Test
	void titlesAndDatesAreLearntByPointingBeforeThereIsAnApp() {
		onTheSite(RecordedSite.in(SITE), (site, own, admin) -> {
			AdminCorrections corrections = new AdminCorrections(admin);
			corrections.askWhy();
			corrections.begin();
			corrections.point("TITLE", "p[data-pick]", (place) -> place.getText().length() > 40);
			assertThat(corrections.propose()).isNotEmpty().first().asString().contains("Title");
			corrections.save();
			assertThat(corrections.changes()).anySatisfy((change) -> assertThat(change).contains("Title"));

			corrections.backToTheSamples();
			corrections.askWhy();
			corrections.begin();
			corrections.point("PUBLISHED", "[data-pick]", (place) -> place.getText().matches(DAY));
			corrections.propose();
			corrections.save();
			assertThat(corrections.changes()).anySatisfy((change) -> assertThat(change).contains("Date"));

			assertThat(corrections.versions()).containsExactly("Version 3", "Version 2", "Version 1");
			assertThat(corrections.inUse()).isEqualTo("Version 3");
		});
	}

	/** Somebody signs in and pastes the site's address. */
	private void onTheSite(RecordedSite recorded, Journey journey) {
		try (SiteServer site = SiteServer.serve(recorded);
				PrivateSuite own = PrivateSuite.start(Set.of(site.authority()));
				AdminBrowser admin = new AdminBrowser(this.profile, Path.of("target", "journey"))) {
			Suite suite = own.suite();
			admin.signIn(suite.address("console"), suite.admin().name(), suite.admin().password());
			admin.paste(site.startUrl());
			journey.go(site, own, admin);
		}
	}

	private static List<String> bodies(PrivateSuite own, String appId) {
		return own.services()
			.content()
			.articles(appId)
			.stream()
			.map((article) -> JsonMapper.shared().writeValueAsString(article.body()))
			.toList();
	}

	/** What an admin does once the proposal is there. */
	private interface Journey {

		void go(SiteServer site, PrivateSuite own, AdminBrowser admin);

	}

}
