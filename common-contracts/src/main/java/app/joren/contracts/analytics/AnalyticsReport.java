package app.joren.contracts.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What readers did. Only those who agreed are counted as readers; a reader of several
 * days is counted on each of them, and how many readers several days had together is not
 * known.
 *
 * @param from the first day
 * @param to the last day
 * @param zone where the days begin at midnight
 * @param counted when it was last counted, absent if never
 * @param days each day of them
 * @param weeks the weeks that these days are in, named by their Mondays
 * @param months the months that these days are in, named as 2026-11
 * @param articles the most read articles, the most read first
 * @param sections the sections where articles were found, likewise
 * @param pushes the pushes, the newest first
 * @param platforms what apps run on, the most common first
 * @param versions the apps' versions, likewise
 * @param retention how many come back in later weeks
 */
public record AnalyticsReport(LocalDate from, LocalDate to, String zone, @Nullable Instant counted,
		List<DayFigures> days, List<ReaderCount> weeks, List<ReaderCount> months, List<ReadFigures> articles,
		List<ReadFigures> sections, List<PushFigures> pushes, List<AudienceShare> platforms,
		List<AudienceShare> versions, List<ReturnShare> retention) {

	public AnalyticsReport {
		days = List.copyOf(days);
		weeks = List.copyOf(weeks);
		months = List.copyOf(months);
		articles = List.copyOf(articles);
		sections = List.copyOf(sections);
		pushes = List.copyOf(pushes);
		platforms = List.copyOf(platforms);
		versions = List.copyOf(versions);
		retention = List.copyOf(retention);
	}

}
