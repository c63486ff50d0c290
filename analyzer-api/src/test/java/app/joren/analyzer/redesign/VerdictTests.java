package app.joren.analyzer.redesign;

import java.time.Duration;
import java.util.List;

import app.joren.contracts.analyzer.DefinitionChanged.Delivery;
import app.joren.contracts.analyzer.DefinitionChanged.Outcome;
import app.joren.contracts.analyzer.DefinitionChanged.Trial;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.crawler.Drift.Measure;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTests {

	private static final RedesignSettings SETTINGS = new RedesignSettings(Duration.ofHours(6), Duration.ofDays(14),
			0.03, 0.05, 0.7);

	private static final List<Drift> GUESSED = List.of(new Drift(Measure.INFERRED, 9, 10, 0, 10));

	private static final List<Drift> LISTS = List.of(new Drift(Measure.LOST_SOURCE, 1, 1, 0, 1));

	private static final Delivery GOOD = delivery(0.95, 1, 0.95);

	private static final Delivery POOR = delivery(0.7, 0.9, 0.9);

	private static final Delivery NOTHING = delivery(0, 0, 0);

	@Test
	void takesWhatIsBetterOnChangedPagesAndNoWorseOnEarlierOnes() {
		assertThat(verdict(POOR, GOOD, GOOD, GOOD, 10, 10).outcome(GUESSED)).isEqualTo(Outcome.TAKEN);
	}

	@Test
	void keepsWhatIsAsGood() {
		assertThat(verdict(GOOD, GOOD, GOOD, GOOD, 10, 10).outcome(GUESSED)).isEqualTo(Outcome.NOT_BETTER);
	}

	@Test
	void keepsWhatIsBetterThanTheNew() {
		assertThat(verdict(GOOD, POOR, GOOD, GOOD, 10, 10).outcome(GUESSED)).isEqualTo(Outcome.NOT_BETTER);
	}

	@Test
	void keepsWhatEarlierPagesStillNeed() {
		assertThat(verdict(POOR, GOOD, GOOD, POOR, 10, 10).outcome(GUESSED)).isEqualTo(Outcome.NOT_BETTER);
	}

	@Test
	void doesNotTakeWhatSaysSomethingElse() {
		Delivery fluent = delivery(0.8, 1, 0.5);

		assertThat(verdict(POOR, fluent, GOOD, GOOD, 10, 10).outcome(GUESSED)).isEqualTo(Outcome.NOT_BETTER);
	}

	@Test
	void doesNotTakeWhatFindsHalfAsMuch() {
		assertThat(verdict(POOR, GOOD, GOOD, GOOD, 10, 4).outcome(GUESSED)).isEqualTo(Outcome.NOT_BETTER);
	}

	@Test
	void takesWhatFindsArticlesWhereListsAreLost() {
		assertThat(verdict(GOOD, GOOD, GOOD, GOOD, 0, 10).outcome(LISTS)).isEqualTo(Outcome.TAKEN);
		assertThat(verdict(GOOD, GOOD, GOOD, GOOD, 10, 10).outcome(LISTS)).isEqualTo(Outcome.NOT_BETTER);
	}

	@Test
	void seesThatASiteIsBroken() {
		assertThat(verdict(NOTHING, NOTHING, GOOD, GOOD, 0, 0).outcome(GUESSED)).isEqualTo(Outcome.SITE_BROKEN);
		assertThat(verdict(NOTHING, delivery(0.5, 1, 0.1), GOOD, GOOD, 0, 5).outcome(GUESSED))
			.isEqualTo(Outcome.SITE_BROKEN);
	}

	private static Verdict verdict(Delivery nowBefore, Delivery nowAfter, Delivery earlierBefore, Delivery earlierAfter,
			int listedBefore, int listedAfter) {
		return new Verdict(new Trial(10, nowBefore, nowAfter), new Trial(10, earlierBefore, earlierAfter), listedBefore,
				listedAfter, SETTINGS);
	}

	private static Delivery delivery(double score, double articles, double agreeing) {
		return new Delivery(score, articles, 1, 1, 1, 1, 1, 1, agreeing, 1000);
	}

}
