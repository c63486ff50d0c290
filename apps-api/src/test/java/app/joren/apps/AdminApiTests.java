package app.joren.apps;

import java.util.List;

import app.joren.contracts.apps.App;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static app.joren.apps.Samples.club;
import static app.joren.apps.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;

@AppsTest
class AdminApiTests {

	private final String appId = Samples.anyAppId();

	@Autowired
	private Console console;

	@Autowired
	private Phone phone;

	@Test
	void whatWasSavedIsReadAgain() {
		App saved = this.console.save(this.appId, club(section("news")));

		assertThat(saved.id()).isEqualTo(this.appId);
		assertThat(this.console.app(this.appId)).isEqualTo(saved);
		assertThat(saved.settings()).isEqualTo(club(section("news")));
	}

	@Test
	void theNewestAppComesFirst() {
		this.console.save("01900000-" + this.appId, club(section("news")));
		this.console.save("01900001-" + this.appId, club(section("news")));

		assertThat(List.of(this.console.read("/v1/admin/apps", App[].class))).extracting(App::id)
			.containsSubsequence("01900001-" + this.appId, "01900000-" + this.appId);
	}

	@Test
	void invalidSettingsAreRefused() {
		this.console.put(this.appId, club(section("news"), section("news"))).expectStatus().isBadRequest();
		this.console.put(this.appId, club(section(""))).expectStatus().isBadRequest();
		this.console.put("no id!", club(section("news"))).expectStatus().isBadRequest();
		this.console.get("/v1/admin/apps/{appId}", this.appId).expectStatus().isNotFound();
	}

	@Test
	void nobodyGetsInWithoutAToken() {
		this.phone.get("/v1/admin/apps").expectStatus().isUnauthorized();
		this.phone.get("/v3/api-docs/admin").expectStatus().isUnauthorized();
	}

	@Test
	void removingWhatIsNotThereDoesNoHarm() {
		this.console.remove(this.appId);
	}

}
