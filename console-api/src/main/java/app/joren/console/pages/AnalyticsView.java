package app.joren.console.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import app.joren.console.analytics.BarChart;
import app.joren.console.analytics.DayRange;
import app.joren.console.analytics.FigureTable;
import app.joren.console.analytics.Value;
import app.joren.contracts.analytics.AnalyticsReport;
import app.joren.contracts.analytics.DayFigures;
import app.joren.contracts.analytics.PushFigures;
import app.joren.contracts.analytics.ReadFigures;
import app.joren.contracts.analytics.ReturnShare;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What readers of an app did, as the page shows it.
 *
 * @param range the days
 * @param report what is known of them
 */
record AnalyticsView(DayRange range, AnalyticsReport report) {

	private static final List<FigureTable> ORDER = List.of(FigureTable.ARTICLES, FigureTable.SECTIONS,
			FigureTable.PUSHES, FigureTable.WEEKS, FigureTable.MONTHS, FigureTable.PLATFORMS, FigureTable.VERSIONS,
			FigureTable.RETENTION);

	/** Whether there is nothing to show. */
	public boolean empty() {
		return this.report.pushes().isEmpty() && this.report.days()
			.stream()
			.allMatch((day) -> day.readers() + day.opens() + day.reads() + day.screens() + day.searches() == 0);
	}

	/** How many readers a day had on average. */
	public long readersPerDay() {
		return Math.round(this.report.days().stream().mapToLong(DayFigures::readers).average().orElse(0));
	}

	/** How often the app was opened. */
	public long opens() {
		return this.report.days().stream().mapToLong(DayFigures::opens).sum();
	}

	/** How many articles were read. */
	public long reads() {
		return this.report.days().stream().mapToLong(DayFigures::reads).sum();
	}

	/** How long an article was read on average, in milliseconds. */
	public long readMillis() {
		long readers = this.report.articles().stream().mapToLong(ReadFigures::readers).sum();
		double seconds = this.report.articles().stream().mapToDouble((one) -> one.seconds() * one.readers()).sum();
		return (readers > 0) ? Math.round(1000 * seconds / readers) : 0;
	}

	/** How many of the pushes that arrived were opened. */
	public double openRate() {
		long received = this.report.pushes().stream().mapToLong(PushFigures::received).sum();
		return (received > 0) ? (double) this.report.pushes().stream().mapToLong(PushFigures::opened).sum() / received
				: 0;
	}

	/** The readers of each day. */
	public BarChart readers() {
		return BarChart.of(this.report.days(), DayFigures::readers);
	}

	/** The reads of each day. */
	public BarChart readsByDay() {
		return BarChart.of(this.report.days(), DayFigures::reads);
	}

	/** How many per cent come back. */
	public BarChart returning() {
		return BarChart.of(this.report.retention(), AnalyticsView::percent);
	}

	/** The day of a bar, as short as can be. */
	public String day(int place) {
		return shortDay(this.report.days().get(place).day());
	}

	/** The table beside the charts. */
	public FigureTable byDay() {
		return FigureTable.DAYS;
	}

	/** The other tables with anything in them, in the order of the page. */
	public List<FigureTable> tables() {
		return ORDER.stream().filter((table) -> !table.rows(this.report).isEmpty()).toList();
	}

	/** The rows of a table. */
	public List<List<Value>> rows(FigureTable table) {
		return table.rows(this.report);
	}

	private static double percent(ReturnShare share) {
		return (share.started() > 0) ? 100.0 * share.returned() / share.started() : 0;
	}

	private static String shortDay(LocalDate day) {
		return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(LocaleContextHolder.getLocale()).format(day);
	}

}
