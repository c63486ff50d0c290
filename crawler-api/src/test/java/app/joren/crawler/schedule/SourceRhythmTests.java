package app.joren.crawler.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceRhythmTests {

	private static final Instant START = Instant.parse("2026-11-02T00:00:00Z");

	private static final ScheduleSettings SETTINGS = Settings.usual();

	private final SourcePolicy policy = new SourcePolicy(SETTINGS);

	@Test
	void aSourceThatNobodyKnowsIsAskedAfterTheFirstInterval() {
		assertThat(pause(SourceRhythm.unknown(START), START)).isCloseTo(SETTINGS.first(), Duration.ofSeconds(1));
	}

	@Test
	void silenceMakesTheIntervalLongerWithinTheLimit() {
		SourceRhythm silent = SourceRhythm.unknown(START);
		List<Duration> pauses = IntStream.of(0, 1, 7, 30, 365)
			.mapToObj((days) -> pause(silent, START.plus(Duration.ofDays(days))))
			.toList();
		assertThat(pauses).isSorted().last().isEqualTo(SETTINGS.longest());
	}

	@Test
	void aBusySourceIsNotAskedMoreOftenThanAllowed() {
		SourceRhythm busy = SourceRhythm.unknown(START).with(every(Duration.ofMinutes(11), 12), SETTINGS.shortest());
		SourcePolicy eager = new SourcePolicy(Settings.worth(Duration.ofSeconds(30)));
		Instant last = busy.moments().getLast();
		assertThat(Duration.between(last, eager.next(busy, last, null))).isEqualTo(SETTINGS.shortest());
	}

	@Test
	void whatComesTogetherIsOneMoment() {
		SourceRhythm rhythm = SourceRhythm.unknown(START).with(every(Duration.ofSeconds(30), 12), SETTINGS.shortest());
		assertThat(rhythm.moments()).hasSize(1);
	}

	@Test
	void aSourceThatGoesFromDailyToHourlyIsFollowedWithinHours() {
		SourceRhythm rhythm = SourceRhythm.unknown(START).with(every(Duration.ofHours(25), 12), SETTINGS.shortest());
		Instant asked = rhythm.moments().getLast();
		Duration daily = pause(rhythm, asked);
		Instant hourlyFrom = asked;
		int requests = 0;
		for (; asked.isBefore(hourlyFrom.plus(Duration.ofHours(24))); requests++) {
			Instant next = this.policy.next(rhythm, asked, null);
			rhythm = rhythm.with(hourly(hourlyFrom, asked, next), SETTINGS.shortest());
			asked = next;
		}
		assertThat(daily).isBetween(Duration.ofHours(3), Duration.ofHours(5));
		assertThat(pause(rhythm, asked)).isLessThan(Duration.ofMinutes(60));
		assertThat(requests).isBetween(10, 40);
	}

	@Test
	void aSourceIsAskedMoreOftenWhenItPublishes() {
		List<Instant> mornings = new ArrayList<>();
		for (int day = 0; day < 28; day++) {
			mornings.add(START.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(8 * 60 + 7 * (day % 6))));
		}
		SourceRhythm rhythm = SourceRhythm.unknown(START);
		for (Instant morning : mornings) {
			rhythm = rhythm.with(List.of(morning), SETTINGS.shortest());
		}
		Instant evening = START.plus(Duration.ofDays(28)).plus(Duration.ofHours(18));
		Instant early = START.plus(Duration.ofDays(29)).plus(Duration.ofHours(8));
		assertThat(pause(rhythm, early)).isLessThan(pause(rhythm, evening).dividedBy(2));
	}

	private Duration pause(SourceRhythm rhythm, Instant asked) {
		return Duration.between(asked, this.policy.next(rhythm, asked, null));
	}

	private static List<Instant> every(Duration pause, int times) {
		return IntStream.range(0, times).mapToObj((n) -> START.plus(pause.multipliedBy(n))).toList();
	}

	private static List<Instant> hourly(Instant from, Instant after, Instant until) {
		return IntStream.rangeClosed(1, 48)
			.mapToObj((n) -> from.plus(Duration.ofHours(n)))
			.filter((moment) -> moment.isAfter(after) && !moment.isAfter(until))
			.toList();
	}

}
