package app.joren.apps.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.apps.Samples;
import app.joren.apps.app.AppState;
import app.joren.apps.app.ArticleCounts;
import app.joren.contracts.apps.AppSection;
import org.junit.jupiter.api.Test;

import static app.joren.apps.Samples.hidden;
import static app.joren.apps.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;

class ChangesTokenTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

	private final ChangesToken token = ChangesToken.beginning(app(5, section("news")), TODAY);

	@Test
	void isReadAsItWasWritten() {
		assertThat(ChangesToken.read(this.token.text())).contains(this.token);
	}

	@Test
	void goesOnWhileChangesAreRemembered() {
		assertThat(this.token.goesOn(app(6, section("news")), TODAY)).isTrue();
		assertThat(this.token.goesOn(app(6, section("news")), TODAY.plusDays(1))).isFalse();
	}

	@Test
	void goesOnForEverWhileNothingChanges() {
		assertThat(this.token.goesOn(app(5, section("news")), TODAY.plusYears(1))).isTrue();
	}

	@Test
	void endsWithTheSectionsThatItWasGivenFor() {
		assertThat(this.token.goesOn(app(6, hidden("news")), TODAY)).isFalse();
		assertThat(this.token.goesOn(app(6, section("news"), section("club")), TODAY)).isFalse();
	}

	private static AppState app(long logged, AppSection... sections) {
		ArticleCounts counts = new ArticleCounts(3, Map.of(), 3, List.of(logged, 0L, 0L, 0L, 0L, 0L, 0L, 0L),
				Optional.empty());
		return new AppState("1", Samples.club(sections), 1, counts, Instant.EPOCH);
	}

}
