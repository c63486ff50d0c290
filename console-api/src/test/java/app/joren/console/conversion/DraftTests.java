package app.joren.console.conversion;

import java.util.List;
import java.util.Map;

import app.joren.console.testing.Things;
import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.definition.SiteDefinition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTests {

	private final Draft draft = Draft.of(Things.proposal(""));

	@Test
	void beginsAsTheProposalIs() {
		assertThat(this.draft.name()).isEqualTo("Kitadani Mountain Club");
		assertThat(ids(this.draft)).containsExactly("news", "events", "shop");
		assertThat(this.draft.shown()).isEqualTo(3);
	}

	@Test
	void sectionsThatTheSiteMakesItsTabsComeFirst() {
		Proposal proposal = Things.proposal("");
		SiteDefinition site = proposal.definition();
		SiteDefinition tabbed = new SiteDefinition(site.format(), site.home(), site.name(), site.language(),
				site.zone(), site.rendering(), site.sections(), site.templates(), site.addresses(), site.crawl(),
				List.of("shop", "news"));

		assertThat(ids(Draft.of(new Proposal(1, tabbed, proposal.design(), proposal.samples()))))
			.containsExactly("shop", "news", "events");
	}

	@Test
	void sectionsMoveUpAndDown() {
		assertThat(ids(this.draft.moved("shop", -1))).containsExactly("news", "shop", "events");
		assertThat(ids(this.draft.moved("news", 1))).containsExactly("events", "news", "shop");
		assertThat(ids(this.draft.moved("news", 2))).containsExactly("events", "shop", "news");
	}

	@Test
	void sectionsStopAtTheEnds() {
		assertThat(ids(this.draft.moved("news", -1))).containsExactly("news", "events", "shop");
		assertThat(ids(this.draft.moved("shop", 5))).containsExactly("news", "events", "shop");
		assertThat(ids(this.draft.moved("none", 1))).containsExactly("news", "events", "shop");
	}

	@Test
	void aHiddenSectionKeepsItsPlace() {
		Draft changed = this.draft.withHidden("events", true);

		assertThat(ids(changed)).containsExactly("news", "events", "shop");
		assertThat(changed.shown()).isEqualTo(2);
		assertThat(changed.withHidden("events", false)).isEqualTo(this.draft);
	}

	@Test
	void namesAreOneLineOfAtMostAHundredCharacters() {
		assertThat(this.draft.named("  The\n\tclub \u0000 ").name()).isEqualTo("The club");
		assertThat(this.draft.named("x".repeat(300)).name()).hasSize(100);
		assertThat(this.draft.named("x".repeat(99) + "🏔️").name()).hasSize(99);
	}

	@Test
	void anEmptyNameChangesNothing() {
		assertThat(this.draft.named("   ")).isEqualTo(this.draft);
		assertThat(this.draft.withSectionNames(Map.of("news", ""))).isEqualTo(this.draft);
	}

	@Test
	void becomesTheSettingsOfTheApp() {
		AppSettings settings = this.draft.named("Kita")
			.withSectionNames(Map.of("news", "Hut"))
			.withHidden("shop", true)
			.settings(Things.proposal(""));

		assertThat(settings.name()).isEqualTo("Kita");
		assertThat(settings.language()).isEqualTo("en");
		assertThat(settings.sections()).extracting((section) -> section.name())
			.containsExactly("Hut", "Events", "Shop");
		assertThat(settings.sections()).extracting((section) -> section.hidden()).containsExactly(false, false, true);
	}

	private static List<String> ids(Draft draft) {
		return draft.sections().stream().map(DraftSection::id).toList();
	}

}
