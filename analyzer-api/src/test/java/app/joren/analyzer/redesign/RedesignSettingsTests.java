package app.joren.analyzer.redesign;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RedesignSettingsTests {

	private final RedesignSettings settings = new RedesignSettings(Duration.ofHours(6), Duration.ofDays(14), 0.03, 0.05,
			0.7);

	@Test
	void asksRarerTheOftenerItCameToNothing() {
		assertThat(this.settings.pauseAfter(0)).hasHours(6);
		assertThat(this.settings.pauseAfter(1)).hasHours(12);
		assertThat(this.settings.pauseAfter(3)).hasHours(48);
	}

	@Test
	void neverGivesUpAltogether() {
		assertThat(this.settings.pauseAfter(100)).hasDays(14);
	}

}
