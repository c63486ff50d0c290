package app.joren.console.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import app.joren.contracts.analytics.AnalyticsReport;
import app.joren.contracts.analytics.AudienceShare;
import app.joren.contracts.analytics.DayFigures;
import app.joren.contracts.analytics.PushFigures;
import app.joren.contracts.analytics.ReadFigures;
import app.joren.contracts.analytics.ReaderCount;
import app.joren.contracts.analytics.ReturnShare;

/** What readers of the club's app did. */
public final class ReaderReports {

	private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

	private static final int DAYS = 28;

	private ReaderReports() {
	}

	/** Four weeks of a club that grows. */
	public static AnalyticsReport club() {
		List<DayFigures> days = IntStream.range(0, DAYS)
			.mapToObj((day) -> new DayFigures(LAST.minusDays(DAYS - 1L - day), 40 + day * 3 + day % 7 * 5, 90 + day * 5,
					300, 120 + day * 9 - day % 5 * 8, 4, 6))
			.toList();
		return new AnalyticsReport(LAST.minusDays(DAYS - 1L), LAST, "Asia/Tokyo", Things.NOON, days,
				List.of(new ReaderCount("2026-11-16", 210), new ReaderCount("2026-11-23", 260)),
				List.of(new ReaderCount("2026-11", 410)),
				List.of(new ReadFigures("a1", "=The \"first\" hike, in snow", 812, 640, 74.4, 0.83),
						new ReadFigures("a2", "冬山の安全講習を行いました", 511, 433, 51, 0.61)),
				List.of(new ReadFigures("news", "News", 901, 700, 60, 0.7)),
				List.of(new PushFigures("push-7", LAST.minusDays(1), 300, 48)),
				List.of(new AudienceShare("ios", 900), new AudienceShare("android", 600)),
				List.of(new AudienceShare("ios 1.4.0", 700), new AudienceShare("android 1.4.0", 600)),
				List.of(new ReturnShare(0, 80, 80), new ReturnShare(1, 80, 44), new ReturnShare(2, 50, 21)));
	}

	/** Days of which nothing is known. */
	public static AnalyticsReport nothing() {
		return new AnalyticsReport(LAST, LAST, "UTC", null, List.of(new DayFigures(LAST, 0, 0, 0, 0, 0, 0)), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

}
