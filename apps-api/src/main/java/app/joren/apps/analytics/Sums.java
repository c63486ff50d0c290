package app.joren.apps.analytics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.apps.event.EventType;
import app.joren.contracts.analytics.AudienceShare;
import app.joren.contracts.analytics.PushFigures;
import app.joren.contracts.analytics.ReadFigures;

/** Adds the groups of several days. In each, the day stands first. */
final class Sums {

	private Sums() {
	}

	/**
	 * How articles or sections were read, the most read first.
	 * @param names of them, of those that are still there
	 */
	static List<ReadFigures> reads(Stream<EventGroup> groups, int most, Function<String, Optional<String>> names) {
		return by(groups, (group) -> group.by().getLast()).entrySet()
			.stream()
			.sorted(Comparator.comparingLong((of) -> -events(of.getValue())))
			.limit(most)
			.map((of) -> new ReadFigures(of.getKey(), names.apply(of.getKey()).orElse(of.getKey()),
					events(of.getValue()), readers(of.getValue()), mean(of.getValue(), EventGroup::seconds),
					mean(of.getValue(), EventGroup::depth)))
			.toList();
	}

	/** What became of pushes, the newest first. */
	static List<PushFigures> pushes(Stream<EventGroup> groups, int most) {
		return by(groups, (group) -> group.by().get(1)).entrySet()
			.stream()
			.map((of) -> new PushFigures(of.getKey(), first(of.getValue()),
					readers(ofType(of.getValue(), EventType.PUSH_RECEIVED)),
					readers(ofType(of.getValue(), EventType.PUSH_OPENED))))
			.sorted(Comparator.comparing(PushFigures::first).reversed())
			.limit(most)
			.toList();
	}

	/** The parts of the readers, the largest first. */
	static List<AudienceShare> shares(Stream<EventGroup> groups, int most) {
		return by(groups, (group) -> String.join(" ", group.by().subList(1, group.by().size()))).entrySet()
			.stream()
			.map((of) -> new AudienceShare(of.getKey(), readers(of.getValue())))
			.filter((share) -> share.readers() > 0)
			.sorted(Comparator.comparingLong(AudienceShare::readers).reversed())
			.limit(most)
			.toList();
	}

	private static Map<String, List<EventGroup>> by(Stream<EventGroup> groups, Function<EventGroup, String> key) {
		return groups.collect(Collectors.groupingBy(key));
	}

	private static List<EventGroup> ofType(Collection<EventGroup> groups, EventType type) {
		return groups.stream().filter((group) -> group.by().getLast().equals(type.wireName())).toList();
	}

	private static LocalDate first(Collection<EventGroup> groups) {
		return LocalDate
			.parse(groups.stream().map((group) -> group.by().getFirst()).sorted().findFirst().orElseThrow());
	}

	private static long events(Collection<EventGroup> groups) {
		return groups.stream().mapToLong(EventGroup::events).sum();
	}

	private static long readers(Collection<EventGroup> groups) {
		return groups.stream().mapToLong(EventGroup::readers).sum();
	}

	/** Only those of readers who agreed have a time and a depth. */
	private static double mean(Collection<EventGroup> groups, Function<EventGroup, Double> value) {
		long all = readers(groups);
		double sum = groups.stream().mapToDouble((group) -> group.readers() * value.apply(group)).sum();
		return (all > 0) ? sum / all : 0;
	}

}
