package app.joren.apps.event;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Lines as they are written, of a small club whose readers do not do much. */
public final class WrittenDays {

	private final List<EventLine> lines = new ArrayList<>();

	private final String appId;

	private final ZoneId zone;

	public WrittenDays(String appId, ZoneId zone) {
		this.appId = appId;
		this.zone = zone;
	}

	/**
	 * Three days: ann reads each day, ben on the first two, and somebody without a name
	 * on the last; a push is opened by one of two, and one line is written twice.
	 */
	public static List<EventLine> three(String appId, ZoneId zone, LocalDate first) {
		WrittenDays days = new WrittenDays(appId, zone);
		for (int day = 0; day < 3; day++) {
			days.read(first.plusDays(day), "ann", "a1", 10.0 * (day + 1), "news");
		}
		days.read(first, "ben", "a1", 60.0, "sport").read(first.plusDays(1), "ben", "a2", 5.0, null);
		days.read(first.plusDays(2), null, "a2", null, "news");
		days.push(first, "ann", EventType.PUSH_RECEIVED).push(first, "ben", EventType.PUSH_RECEIVED);
		days.push(first.plusDays(1), "ben", EventType.PUSH_OPENED);
		days.lines.add(days.lines.getFirst());
		return List.copyOf(days.lines);
	}

	public WrittenDays read(LocalDate day, @Nullable String reader, String article, @Nullable Double seconds,
			@Nullable String section) {
		return add(day, reader, EventType.READ, article, seconds, section, null);
	}

	public WrittenDays push(LocalDate day, String reader, EventType type) {
		return add(day, reader, type, null, null, null, "p1");
	}

	private WrittenDays add(LocalDate day, @Nullable String reader, EventType type, @Nullable String article,
			@Nullable Double seconds, @Nullable String section, @Nullable String push) {
		Instant at = day.atTime(0, 30).plusMinutes(this.lines.size()).atZone(this.zone).toInstant();
		boolean named = reader != null;
		this.lines.add(new EventLine(EventLine.Metrics.at(at.toEpochMilli()), at.toEpochMilli(), type.wireName(),
				this.appId, UUID.randomUUID().toString(), day.toString(),
				day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString(), YearMonth.from(day).toString(),
				"ben".equals(reader) ? "android" : "ios", reader, named ? "1.4.0" : null, named ? "2026-11-16" : null,
				null, article, section, push, seconds, (seconds != null) ? 0.5 : null, null, 1));
		return this;
	}

	public List<EventLine> lines() {
		return List.copyOf(this.lines);
	}

}
