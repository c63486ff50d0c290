package app.joren.console.analytics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import app.joren.contracts.analytics.AnalyticsReport;
import app.joren.contracts.analytics.AudienceShare;
import app.joren.contracts.analytics.DayFigures;
import app.joren.contracts.analytics.PushFigures;
import app.joren.contracts.analytics.ReadFigures;
import app.joren.contracts.analytics.ReaderCount;
import app.joren.contracts.analytics.ReturnShare;

/** The tables of a report, each also a file. */
public enum FigureTable {

	/** Each day. */
	DAYS(List.of("day", "readers", "opens", "reads", "screens", "shares", "searches"),
			(report) -> report.days().stream().map(FigureTable::day).toList()),

	/** Each week. */
	WEEKS(List.of("week", "readers"), (report) -> report.weeks().stream().map(FigureTable::week).toList()),

	/** Each month. */
	MONTHS(List.of("month", "readers"), (report) -> report.months().stream().map(FigureTable::month).toList()),

	/** Articles. */
	ARTICLES(List.of("article", "reads", "readers", "time", "depth"),
			(report) -> report.articles().stream().map(FigureTable::read).toList()),

	/** Sections. */
	SECTIONS(List.of("section", "reads", "readers", "time", "depth"),
			(report) -> report.sections().stream().map(FigureTable::read).toList()),

	/** Pushes. */
	PUSHES(List.of("push", "day", "received", "opened", "rate"),
			(report) -> report.pushes().stream().map(FigureTable::push).toList()),

	/** Platforms. */
	PLATFORMS(List.of("platform", "readers", "share"), (report) -> shares(report.platforms())),

	/** Versions. */
	VERSIONS(List.of("version", "readers", "share"), (report) -> shares(report.versions())),

	/** Who comes back. */
	RETENTION(List.of("weeks-later", "started", "returned", "share"),
			(report) -> report.retention().stream().map(FigureTable::returned).toList());

	private final List<String> columns;

	private final Function<AnalyticsReport, List<List<Value>>> rows;

	FigureTable(List<String> columns, Function<AnalyticsReport, List<List<Value>>> rows) {
		this.columns = columns;
		this.rows = rows;
	}

	/** What it is called in addresses and texts. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The table with a name. */
	public static Optional<FigureTable> named(String slug) {
		return Arrays.stream(values()).filter((table) -> table.slug().equals(slug)).findFirst();
	}

	/** The keys of the columns' texts. */
	public List<String> columns() {
		return this.columns.stream().map((column) -> "analytics.column." + column).toList();
	}

	/** The rows of a report. */
	public List<List<Value>> rows(AnalyticsReport report) {
		return this.rows.apply(report);
	}

	private static List<Value> day(DayFigures day) {
		return List.of(new Value.Day(day.day()), count(day.readers()), count(day.opens()), count(day.reads()),
				count(day.screens()), count(day.shares()), count(day.searches()));
	}

	private static List<Value> week(ReaderCount week) {
		return List.of(new Value.Day(LocalDate.parse(week.period())), count(week.readers()));
	}

	private static List<Value> month(ReaderCount month) {
		return List.of(new Value.Name(month.period()), count(month.readers()));
	}

	private static List<Value> read(ReadFigures read) {
		return List.of(new Value.Name(read.name()), count(read.reads()), count(read.readers()),
				new Value.Time(read.seconds()), new Value.Share(read.depth()));
	}

	private static List<Value> push(PushFigures push) {
		return List.of(new Value.Name(push.pushId()), new Value.Day(push.first()), count(push.received()),
				count(push.opened()), Value.Share.of(push.opened(), push.received()));
	}

	private static List<List<Value>> shares(List<AudienceShare> shares) {
		long all = shares.stream().mapToLong(AudienceShare::readers).sum();
		return shares.stream()
			.map((share) -> List.<Value>of(new Value.Name(share.name()), count(share.readers()),
					Value.Share.of(share.readers(), all)))
			.toList();
	}

	private static List<Value> returned(ReturnShare share) {
		return List.of(count(share.week()), count(share.started()), count(share.returned()),
				Value.Share.of(share.returned(), share.started()));
	}

	private static Value count(long number) {
		return new Value.Count(number);
	}

}
