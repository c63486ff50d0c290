package app.joren.apps.event;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.cloudwatchlogs.model.RejectedLogEventsInfo;

import static org.assertj.core.api.Assertions.assertThat;

class EventWriterTests {

	private final WaitingLines waiting = new WaitingLines(50_000);

	@Test
	void oneWriteHasAMegabyteAtMostWithItsFrames() throws InterruptedException {
		offer(100, 20_000);

		assertThat(this.waiting.next(Duration.ZERO)).hasSize(WaitingLines.MOST_BYTES / 20_026);
		assertThat(this.waiting.next(Duration.ZERO)).hasSize(100 - WaitingLines.MOST_BYTES / 20_026);
		assertThat(this.waiting.isEmpty()).isTrue();
	}

	@Test
	void oneWriteHasTenThousandLinesAtMost() throws InterruptedException {
		offer(10_001, 10);

		assertThat(this.waiting.next(Duration.ZERO)).hasSize(WaitingLines.MOST_LINES);
		assertThat(this.waiting.next(Duration.ZERO)).hasSize(1);
		assertThat(this.waiting.next(Duration.ZERO)).isEmpty();
	}

	@Test
	void moreThanMayWaitIsNotTaken() {
		WaitingLines one = new WaitingLines(1);

		assertThat(one.offer(line(1, 1))).isTrue();
		assertThat(one.offer(line(1, 1))).isFalse();
	}

	@Test
	void linesAreInOrderAndOneWriteSpansADayAtMost() {
		long hour = Duration.ofHours(1).toMillis();

		List<List<WaitingLine>> spans = EventWriter
			.inSpans(List.of(line(30 * hour, 1), line(0, 1), line(23 * hour, 1), line(24 * hour, 1)));

		assertThat(spans).extracting((span) -> span.stream().map((line) -> line.line().timestamp() / hour).toList())
			.containsExactly(List.of(0L, 23L), List.of(24L, 30L));
	}

	@Test
	void whatIsRejectedInASuccessIsNotTaken() {
		RejectedLogEventsInfo rejected = RejectedLogEventsInfo.builder()
			.tooOldLogEventEndIndex(2)
			.expiredLogEventEndIndex(1)
			.tooNewLogEventStartIndex(4)
			.build();

		EventStream.Range taken = EventStream.Range.taken(5, rejected);

		assertThat(IntStream.range(0, 5).filter(taken::has)).containsExactly(2, 3);
	}

	private void offer(int lines, int bytes) {
		IntStream.range(0, lines).forEach((number) -> this.waiting.offer(line(number, bytes)));
	}

	private static WaitingLine line(long timestamp, int bytes) {
		return WaitingLine.of(new LogLine(timestamp, "", bytes));
	}

}
