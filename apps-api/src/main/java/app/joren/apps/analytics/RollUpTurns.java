package app.joren.apps.analytics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.joren.apps.event.AnalyticsTable;
import app.joren.runtime.aws.ItemValues;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Whose turn it is to add up an app's events. A worker that dies loses its turn after a
 * while, and another takes it.
 */
@Component
class RollUpTurns {

	private static final String TURN = "turn";

	private static final String NEXT = "nextTurn";

	private static final String HOLDER = "holder";

	private static final String LATE = "lateDone";

	private static final String DONE = "done";

	/** Longer than all questions of a turn take. */
	private static final Duration LEASE = Duration.ofMinutes(20);

	private static final Duration AGAIN = Duration.ofMinutes(5);

	private final AnalyticsTable table;

	private final AnalyticsSettings settings;

	private final Clock clock;

	RollUpTurns(AnalyticsTable table, AnalyticsSettings settings, Clock clock) {
		this.table = table;
		this.settings = settings;
		this.clock = clock;
	}

	/** Takes a turn that is due and nobody has. */
	Optional<Turn> take(String appId) {
		Instant now = this.clock.instant();
		Optional<ItemValues> before = this.table.find(appId, TURN);
		if (before.flatMap((item) -> item.time(NEXT)).filter((next) -> next.isAfter(now)).isPresent()) {
			return Optional.empty();
		}
		Instant lateDone = before.flatMap((item) -> item.time(LATE)).orElse(Instant.EPOCH);
		Turn turn = new Turn(appId, UUID.randomUUID().toString(),
				lateDone.isBefore(now.minus(this.settings.latePace())));
		boolean taken = this.table.update(appId, TURN,
				(update) -> update.conditionExpression("attribute_not_exists(nextTurn) OR nextTurn <= :now")
					.updateExpression("SET nextTurn = :end, holder = :holder")
					.expressionAttributeValues(Map.of(":now", ItemValues.of(now), ":end",
							ItemValues.of(now.plus(LEASE)), ":holder", AttributeValue.fromS(turn.holder()))));
		return taken ? Optional.of(turn) : Optional.empty();
	}

	/** When an app's events were last added up. */
	Optional<Instant> counted(String appId) {
		return this.table.find(appId, TURN).flatMap((item) -> item.time(DONE));
	}

	/** The turn's work is done. */
	void end(Turn turn) {
		Instant now = this.clock.instant();
		set(turn, DONE, now);
		if (turn.late()) {
			set(turn, LATE, now);
		}
		set(turn, NEXT, now.plus(this.settings.pace()));
	}

	/** It is tried again soon. */
	void giveUp(Turn turn) {
		set(turn, NEXT, this.clock.instant().plus(AGAIN));
	}

	/** Unless another has the turn by now. */
	private void set(Turn turn, String attribute, Instant moment) {
		this.table.update(turn.appId(), TURN,
				(update) -> update.conditionExpression(HOLDER + " = :holder")
					.updateExpression("SET " + attribute + " = :moment")
					.expressionAttributeValues(
							Map.of(":holder", AttributeValue.fromS(turn.holder()), ":moment", ItemValues.of(moment))));
	}

	/**
	 * A turn.
	 *
	 * @param appId the app
	 * @param holder who has it
	 * @param late whether late events are looked for too
	 */
	record Turn(String appId, String holder, boolean late) {
	}

}
