package app.joren.extraction.drift;

import java.time.LocalDate;
import java.util.List;

import app.joren.contracts.crawler.Drift;
import app.joren.contracts.crawler.Drift.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileTests {

	@Test
	void namesWhatIsMissingAndHowOften() {
		Profile before = articles(120, LocalDate.EPOCH, 500);

		assertThat(articles(20, null, 500).findingsSince(before))
			.containsExactly(new Drift(Measure.UNDATED, 20, 20, 0, 120));
	}

	@Test
	void takesSmallNumbersForChance() {
		assertThat(articles(1, null, 500).findingsSince(articles(3, LocalDate.EPOCH, 500))).isEmpty();
		assertThat(new Rate(2, 20).roseSince(new Rate(5, 100), 3)).isFalse();
		assertThat(new Rate(3, 3).roseSince(new Rate(0, 100), 3)).isTrue();
	}

	@Test
	void takesAPageOrTwoForOdd() {
		assertThat(new Rate(2, 2).roseSince(new Rate(0, 1000), 3)).isFalse();
		assertThat(new Rate(3, 27).roseSince(new Rate(0, 27), 3)).isFalse();
	}

	@Test
	void doesNotMindThatNewsAreShortAndUnsignedForAWeek() {
		ProfileCount week = new ProfileCount();
		for (int i = 0; i < 30; i++) {
			week.article(
					new Delivered("Short " + i, LocalDate.EPOCH, false, false, 90, "short" + i, List.of("agency"), 0));
		}

		assertThat(week.profile().misfitsSince(articles(120, LocalDate.EPOCH, 2000))).isEmpty();
	}

	@Test
	void seesThatTheRulesFitNothingThatIsNew() {
		ProfileCount week = new ProfileCount();
		for (int i = 0; i < 8; i++) {
			week.article(new Delivered("New " + i, null, false, false, 900, "new" + i, List.of("new" + i), -1));
		}

		assertThat(week.profile().misfitsSince(articles(120, LocalDate.EPOCH, 2000)))
			.containsExactly(new Drift(Measure.INFERRED, 8, 8, 0, 120), new Drift(Measure.UNDATED, 8, 8, 0, 120));
	}

	@Test
	void leavesAloneWhatNeverWasThere() {
		assertThat(articles(50, null, 500).findingsSince(articles(50, null, 500))).isEmpty();
	}

	@Test
	void seesBodiesThatLostTheirText() {
		ProfileCount count = new ProfileCount();
		for (int i = 0; i < 10; i++) {
			count.article(delivered(i, LocalDate.EPOCH, 100), delivered(i, LocalDate.EPOCH, 500));
		}

		assertThat(count.profile().findingsSince(articles(10, LocalDate.EPOCH, 500)))
			.containsExactly(new Drift(Measure.SHRUNK, 10, 10, 0, 10));
	}

	@Test
	void seesThatMostListsAreGone() {
		ProfileCount before = new ProfileCount();
		before.source(7);
		before.source(5);
		ProfileCount now = new ProfileCount();
		now.source(7);
		now.lostSource();

		assertThat(now.profile().findingsSince(before.profile()))
			.containsExactly(new Drift(Measure.LOST_SOURCE, 1, 2, 0, 2));
	}

	private static Profile articles(int articles, @Nullable LocalDate day, int length) {
		ProfileCount count = new ProfileCount();
		for (int i = 0; i < articles; i++) {
			count.article(delivered(i, day, length));
		}
		return count.profile();
	}

	private static Delivered delivered(int number, @Nullable LocalDate day, int length) {
		return new Delivered("Title " + number, day, true, true, length, "body" + number, List.of("edge" + number), 0);
	}

}
