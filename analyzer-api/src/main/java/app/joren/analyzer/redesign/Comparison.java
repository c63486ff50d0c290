package app.joren.analyzer.redesign;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import app.joren.contracts.analyzer.DefinitionChanged.Delivery;
import app.joren.contracts.analyzer.DefinitionChanged.Trial;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.page.FetchedPage;
import org.jspecify.annotations.Nullable;

/**
 * Tries definitions out on the same pages, as they are and as they were.
 *
 * @param appId the app
 * @param followed the definition that is followed
 * @param pages the pages
 * @param clock the time, for relative dates
 */
record Comparison(String appId, SiteDefinition followed, List<TriedPage> pages, Clock clock) {

	/** On the pages as they are. */
	Trial now(SiteDefinition other) {
		return trial(other, this.pages, TriedPage::now);
	}

	/** On those that have changed, as they were. */
	Trial earlier(SiteDefinition other) {
		return trial(other, this.pages.stream().filter(TriedPage::isChanged).toList(), TriedPage::before);
	}

	private Trial trial(SiteDefinition other, List<TriedPage> some, Function<TriedPage, @Nullable FetchedPage> body) {
		return new Trial(some.size(), delivery(this.followed, some, body), delivery(other, some, body));
	}

	private Delivery delivery(SiteDefinition definition, List<TriedPage> some,
			Function<TriedPage, @Nullable FetchedPage> body) {
		return new Shadow(this.appId, definition, this.clock).of(some, body);
	}

}
