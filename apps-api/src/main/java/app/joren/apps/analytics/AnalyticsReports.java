package app.joren.apps.analytics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.apps.app.AppState;
import app.joren.apps.article.Articles;
import app.joren.apps.event.AppZones;
import app.joren.apps.event.EventType;
import app.joren.contracts.analytics.AnalyticsReport;
import app.joren.contracts.analytics.DayFigures;
import app.joren.contracts.analytics.ReaderCount;
import app.joren.contracts.apps.AppSection;
import app.joren.contracts.article.Article;

import org.springframework.stereotype.Component;

/** Puts together what was added up. */
@Component
public class AnalyticsReports {

	private static final int MOST = 50;

	private final Aggregates aggregates;

	private final AppZones zones;

	private final RollUpTurns turns;

	private final Articles articles;

	private final Clock clock;

	AnalyticsReports(Aggregates aggregates, AppZones zones, RollUpTurns turns, Articles articles, Clock clock) {
		this.aggregates = aggregates;
		this.zones = zones;
		this.turns = turns;
		this.articles = articles;
		this.clock = clock;
	}

	/** What readers of an app did from one day to another. */
	public AnalyticsReport report(AppState app, LocalDate from, LocalDate to) {
		String id = app.id();
		ZoneId zone = this.zones.of(id);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), zone);
		return new AnalyticsReport(from, to, zone.getId(), this.turns.counted(id).orElse(null), days(id, from, to),
				readers(id, Aggregate.WEEKLY_READERS, from, to), readers(id, Aggregate.MONTHLY_READERS, from, to),
				Sums.reads(groups(id, Aggregate.ARTICLES, from, to), MOST, (article) -> title(id, article)),
				Sums.reads(groups(id, Aggregate.SECTIONS, from, to), MOST, (section) -> name(app, section)),
				Sums.pushes(groups(id, Aggregate.PUSHES, from, to), MOST),
				Sums.shares(groups(id, Aggregate.PLATFORMS, from, to), MOST),
				Sums.shares(groups(id, Aggregate.VERSIONS, from, to), MOST),
				Retention.of(groups(id, Aggregate.COHORTS, Retention.begin(to), to), today));
	}

	private List<DayFigures> days(String appId, LocalDate from, LocalDate to) {
		Map<String, List<EventGroup>> readers = this.aggregates.find(appId, Aggregate.READERS, from, to);
		Map<String, List<EventGroup>> events = this.aggregates.find(appId, Aggregate.EVENTS, from, to);
		return from.datesUntil(to.plusDays(1))
			.map((day) -> day(day, readers.getOrDefault(day.toString(), List.of()),
					events.getOrDefault(day.toString(), List.of())))
			.toList();
	}

	private static DayFigures day(LocalDate day, List<EventGroup> readers, List<EventGroup> events) {
		return new DayFigures(day, readers.stream().mapToLong(EventGroup::readers).sum(), count(events, EventType.OPEN),
				count(events, EventType.SCREEN), count(events, EventType.READ), count(events, EventType.SHARE),
				count(events, EventType.SEARCH));
	}

	private static long count(List<EventGroup> events, EventType type) {
		return events.stream()
			.filter((group) -> group.by().getLast().equals(type.wireName()))
			.mapToLong(EventGroup::events)
			.sum();
	}

	private List<ReaderCount> readers(String appId, Aggregate aggregate, LocalDate from, LocalDate to) {
		return groups(appId, aggregate, from, to)
			.map((group) -> new ReaderCount(group.by().getFirst(), group.readers()))
			.toList();
	}

	private Stream<EventGroup> groups(String appId, Aggregate aggregate, LocalDate from, LocalDate to) {
		return this.aggregates.find(appId, aggregate, from, to).values().stream().flatMap(List::stream);
	}

	private Optional<String> title(String appId, String articleId) {
		return this.articles.find(appId, articleId).map(Article::title);
	}

	private static Optional<String> name(AppState app, String sectionId) {
		return app.settings()
			.sections()
			.stream()
			.filter((section) -> section.id().equals(sectionId))
			.map(AppSection::name)
			.findFirst();
	}

}
