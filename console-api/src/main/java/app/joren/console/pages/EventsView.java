package app.joren.console.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.joren.console.conversion.Conversion;
import app.joren.console.conversion.SiteEvent;
import app.joren.contracts.crawler.Crawl;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a site by itself, as pages show it.
 *
 * @param appId the app
 * @param events the newest first
 * @param awaited whether Joren is busy with what the last crawl noticed
 */
record EventsView(String appId, List<EventView> events, boolean awaited) {

	/** How long a page waits for what Joren makes of a changed site. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	static EventsView of(Conversion conversion, List<SiteEvent> events, Instant now) {
		return new EventsView(conversion.appId(), events.stream().map(EventView::new).toList(),
				isAwaited(conversion.crawl(), events, now));
	}

	/** The newest; null if nothing happened. */
	public @Nullable EventView latest() {
		return this.events.isEmpty() ? null : this.events.getFirst();
	}

	/** What happened when versions were made, by their numbers. */
	public Map<Integer, EventView> byVersion() {
		return this.events.stream()
			.filter((event) -> event.version() != null)
			.collect(Collectors.toMap(EventView::version, Function.identity(), (newer, older) -> older));
	}

	private static boolean isAwaited(@Nullable Crawl crawl, List<SiteEvent> events, Instant now) {
		return crawl != null && crawl.ended() != null && !crawl.drift().isEmpty()
				&& now.isBefore(crawl.ended().plus(PATIENCE))
				&& events.stream().noneMatch((event) -> event.crawlId().equals(crawl.id()));
	}

}
