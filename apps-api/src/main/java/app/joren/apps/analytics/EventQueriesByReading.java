package app.joren.apps.analytics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.apps.event.EventLine;
import app.joren.apps.event.EventType;

import software.amazon.awssdk.core.exception.SdkException;

/** Reads all lines of the days and counts them here. */
class EventQueriesByReading implements EventQueries {

	private static final Comparator<EventGroup> ORDER = Comparator.comparingLong(EventGroup::events)
		.reversed()
		.thenComparing((group) -> group.by().toString());

	private final LoggedLines lines;

	EventQueriesByReading(LoggedLines lines) {
		this.lines = lines;
	}

	@Override
	public List<EventGroup> ask(EventQuestion question) {
		return count(question).entrySet()
			.stream()
			.map((tally) -> tally.getValue().group(tally.getKey()))
			.sorted(ORDER)
			.limit(EventQuestion.MOST_GROUPS)
			.toList();
	}

	private Map<List<String>, Tally> count(EventQuestion question) {
		Map<List<String>, Tally> tallies = new HashMap<>();
		List<String> types = question.types().stream().map(EventType::wireName).toList();
		List<String> days = question.days().all().stream().map(String::valueOf).toList();
		try (Stream<EventLine> lines = this.lines.between(question.days().start(), question.days().end())) {
			lines.filter((line) -> line.appId().equals(question.appId()))
				.filter((line) -> types.contains(line.event()) && days.contains(line.day()))
				.forEach((line) -> group(question, line)
					.ifPresent((group) -> tallies.computeIfAbsent(group, (_) -> new Tally()).add(line)));
		}
		catch (SdkException ex) {
			throw new EventsNotCounted("The log cannot be read: " + ex.getMessage(), ex);
		}
		return tallies;
	}

	private static Optional<List<String>> group(EventQuestion question, EventLine line) {
		List<String> values = question.by().stream().flatMap((field) -> field.in(line).stream()).toList();
		return Optional.of(values).filter((all) -> all.size() == question.by().size());
	}

}
