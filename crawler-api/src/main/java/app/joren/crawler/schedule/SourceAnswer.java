package app.joren.crawler.schedule;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import app.joren.extraction.feed.FeedSignals;
import org.jspecify.annotations.Nullable;

/**
 * What a source answered in a crawl.
 *
 * @param read whether it could be read
 * @param news when what is new in it came
 * @param fresh until when it says that it stays as it is, or asks to be left alone
 * @param period how often it says that it changes
 * @param offers which servers tell what is new there
 */
public record SourceAnswer(boolean read, List<Instant> news, @Nullable Instant fresh, @Nullable Duration period,
		List<Offer> offers) {

	public SourceAnswer {
		news = List.copyOf(news);
		offers = List.copyOf(offers);
	}

	/** An answer of a source that says how it wants to be asked. */
	public static SourceAnswer of(URI source, boolean read, List<Instant> news, @Nullable Instant fresh,
			FeedSignals signals) {
		return new SourceAnswer(read, news, fresh, signals.period(), Offer.of(signals, source));
	}

}
