package app.joren.apps.analytics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import app.joren.apps.app.AppState;
import app.joren.apps.app.Apps;
import app.joren.apps.event.AppZones;
import app.joren.apps.popularity.Popularity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Adds up what happened: today and yesterday each time, and once a day all days from
 * which events may still come, with their weeks and months, about which questions cost
 * most.
 */
@Component
public class RollUps {

	private static final Logger log = LoggerFactory.getLogger(RollUps.class);

	private static final int RECENT = 1;

	private static final int ALL = 14;

	private static final int MOST_POPULAR = 100;

	private final Apps apps;

	private final AppZones zones;

	private final RollUpTurns turns;

	private final EventQueries queries;

	private final Aggregates aggregates;

	private final Popularity popularity;

	private final Clock clock;

	RollUps(Apps apps, AppZones zones, RollUpTurns turns, EventQueries queries, Aggregates aggregates,
			Popularity popularity, Clock clock) {
		this.apps = apps;
		this.zones = zones;
		this.turns = turns;
		this.queries = queries;
		this.aggregates = aggregates;
		this.popularity = popularity;
		this.clock = clock;
	}

	/** Adds up for all apps whose turn it is, unless others are at it. */
	public void addUpDue() {
		this.apps.all().stream().map(AppState::id).forEach(this::addUpIfDue);
	}

	/** Adds up for one app, if it is its turn. */
	void addUpIfDue(String appId) {
		this.turns.take(appId).ifPresent((turn) -> {
			try {
				addUp(appId, turn.late());
				this.turns.end(turn);
			}
			catch (EventsNotCounted ex) {
				log.warn("The events of app {} could not be counted: {}", appId, ex.getMessage());
				this.turns.giveUp(turn);
			}
		});
	}

	/**
	 * Adds up for one app.
	 * @param late whether days from which events may still come are counted too
	 */
	void addUp(String appId, boolean late) {
		Instant start = this.clock.instant();
		ZoneId zone = this.zones.of(appId);
		LocalDate today = LocalDate.ofInstant(start, zone);
		Days days = new Days(today.minusDays(late ? ALL : RECENT), today, zone);
		Arrays.stream(Aggregate.values())
			.filter((aggregate) -> late || aggregate.isOfDays())
			.forEach((aggregate) -> this.aggregates.save(appId, aggregate,
					this.queries.ask(aggregate.question(appId, days))));
		this.aggregates.find(appId, Aggregate.ARTICLES, days.from(), today)
			.forEach((day, articles) -> tell(appId, LocalDate.parse(day), articles));
		log.info("Events of app {} were counted from {} on in {} ms", appId, days.from(),
				Duration.between(start, this.clock.instant()).toMillis());
	}

	/** What is read most is shown to other readers. */
	private void tell(String appId, LocalDate day, List<EventGroup> articles) {
		articles.stream()
			.limit(MOST_POPULAR)
			.forEach((article) -> this.popularity.set(appId, day, article.by().getLast(), article.events()));
	}

}
