package app.joren.bench.suite;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteServer;
import app.joren.emulator.Workplace;
import app.joren.local.convert.PrivateSuite;
import app.joren.local.suite.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What an admin does, from the sign-in to the article on the phone, on a real site. */
@EnabledIf("canRun")
class AdminJourneyIT {

	private static final Path SITES = Workplace.here().root().resolveSibling("shared").resolve("sites");

	/** Small, and with several sections. */
	private static final Path SITE = SITES.resolve("partito-pirata");

	@TempDir
	private Path profile;

	static boolean canRun() {
		return Files.isDirectory(SITE) && AdminBrowser.isInstalled();
	}

	@Test
	void aRealSiteBecomesAnAppOnAPhone() {
		RecordedSite recorded = RecordedSite.in(SITE);
		try (SiteServer site = SiteServer.serve(recorded);
				PrivateSuite own = PrivateSuite.start(Set.of(site.authority()));
				AdminBrowser admin = new AdminBrowser(this.profile, Path.of("target", "journey"))) {
			Suite suite = own.suite();
			URI console = suite.address("console");

			admin.signIn(console, suite.admin().name(), suite.admin().password());
			admin.paste(site.startUrl());
			admin.renameFirstSection("What is new");
			admin.makeTheApp();
			String title = admin.openFirstArticle();

			assertThat(recorded.truth().articles()).extracting((article) -> article.title()).contains(title);
		}
	}

	@Test
	void whatAnAdminPointsAtBecomesTheNextVersionOfTheDefinition() {
		RecordedSite recorded = RecordedSite.in(SITE);
		try (SiteServer site = SiteServer.serve(recorded);
				PrivateSuite own = PrivateSuite.start(Set.of(site.authority()));
				AdminBrowser admin = new AdminBrowser(this.profile, Path.of("target", "journey"))) {
			Suite suite = own.suite();
			admin.signIn(suite.address("console"), suite.admin().name(), suite.admin().password());
			admin.paste(site.startUrl());

			admin.askWhy();
			admin.pointAtAnotherTitle();
			assertThat(admin.changes()).isNotEmpty().first().asString().contains("Title");

			admin.saveCorrection();
			assertThat(admin.changes()).anySatisfy((change) -> assertThat(change).contains("title"));
			assertThat(admin.versions()).containsExactly("Version 2", "Version 1");
		}
	}

}
