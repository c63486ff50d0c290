package app.joren.crawler.schedule;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a source tells by itself.
 *
 * @param offers which servers would do so
 * @param last when one last did
 * @param due when the source is to be asked because of that; absent once a crawl has
 * begun to do so
 */
public record SourcePings(List<Offer> offers, @Nullable Instant last, @Nullable Instant due) {

	/** It has told nothing. */
	static final SourcePings NONE = new SourcePings(List.of(), null, null);

	public SourcePings {
		offers = List.copyOf(offers);
	}

	SourcePings offering(List<Offer> now) {
		return new SourcePings(now, this.last, this.due);
	}

	/** It tells now. */
	SourcePings told(Instant now, Instant ask) {
		return new SourcePings(this.offers, now, ask);
	}

	/** A crawl begins to ask; what is told from now on is not in its answer. */
	SourcePings heard() {
		return new SourcePings(this.offers, this.last, null);
	}

}
