package app.joren.apps.analytics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import app.joren.apps.event.EventType;

import static app.joren.apps.event.EventType.PRESENCE;
import static app.joren.apps.event.EventType.PUSH_OPENED;
import static app.joren.apps.event.EventType.PUSH_RECEIVED;
import static app.joren.apps.event.EventType.READ;

/**
 * What is added up and kept, of each day, week or month. The number of readers of a month
 * is not that of its days, so that each has a question of its own.
 */
enum Aggregate {

	/** Readers of a day. */
	READERS(PRESENCE, EventField.DAY),

	/** Readers of a week. */
	WEEKLY_READERS(PRESENCE, EventField.WEEK),

	/** Readers of a month. */
	MONTHLY_READERS(PRESENCE, EventField.MONTH),

	/** Events of each type. */
	EVENTS(Arrays.asList(EventType.values()), EventField.DAY, EventField.EVENT),

	/** Reads of each article. */
	ARTICLES(List.of(READ), EventField.DAY, EventField.ARTICLE),

	/** Reads from each section. */
	SECTIONS(List.of(READ), EventField.DAY, EventField.SECTION),

	/** Pushes that arrived, and those that were opened. */
	PUSHES(List.of(PUSH_RECEIVED, PUSH_OPENED), EventField.DAY, EventField.PUSH, EventField.EVENT),

	/** Readers on each platform. */
	PLATFORMS(PRESENCE, EventField.DAY, EventField.PLATFORM),

	/** Readers of each version. */
	VERSIONS(PRESENCE, EventField.DAY, EventField.PLATFORM, EventField.VERSION),

	/** Readers of a week by the week in which they began. */
	COHORTS(PRESENCE, EventField.WEEK, EventField.COHORT);

	private final List<EventType> types;

	private final List<EventField> by;

	Aggregate(List<EventType> types, EventField... by) {
		this.types = types;
		this.by = List.of(by);
	}

	/** The question about all periods that these days are a part of. */
	EventQuestion question(String appId, Days days) {
		Days whole = new Days(begin(days.from()), end(days.to()), days.zone());
		return new EventQuestion(appId, whole, this.types, this.by);
	}

	/** Whether it is added up by day. */
	boolean isOfDays() {
		return this.by.getFirst() == EventField.DAY;
	}

	/** How a period that a day is a part of is called. */
	String period(LocalDate day) {
		return switch (this.by.getFirst()) {
			case WEEK -> begin(day).toString();
			case MONTH -> YearMonth.from(day).toString();
			default -> day.toString();
		};
	}

	/** The sort key of what is kept of a period. */
	String key(String period) {
		return name().toLowerCase(Locale.ROOT) + "#" + period;
	}

	private LocalDate begin(LocalDate day) {
		return switch (this.by.getFirst()) {
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTH -> day.withDayOfMonth(1);
			default -> day;
		};
	}

	private LocalDate end(LocalDate day) {
		return switch (this.by.getFirst()) {
			case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
			case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
			default -> day;
		};
	}

}
