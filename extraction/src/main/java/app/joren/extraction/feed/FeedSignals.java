package app.joren.extraction.feed;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a feed says about being asked again.
 *
 * @param ttl how long it may be kept before it is asked for again (RSS 2.0,
 * {@code <ttl>})
 * @param period how often it says that it changes (RSS 1.0 syndication module)
 * @param self its own address, by which hubs know it
 * @param hubs which tell of its changes (WebSub, 4.1)
 * @param cloud which tells of its changes (RSS 2.0, {@code <cloud>})
 */
public record FeedSignals(@Nullable Duration ttl, @Nullable Duration period, @Nullable URI self, List<URI> hubs,
		@Nullable Cloud cloud) {

	private static final FeedSignals NONE = new FeedSignals(null, null, null, List.of(), null);

	public FeedSignals {
		hubs = List.copyOf(hubs);
	}

	/** It says nothing. */
	public static FeedSignals none() {
		return NONE;
	}

	/**
	 * The same with what the answer's Link headers name, which counts more than the
	 * feed's own word (WebSub, 4).
	 */
	public FeedSignals with(List<String> headers, URI base) {
		List<LinkHeader> links = LinkHeader.all(headers, base);
		List<URI> named = LinkHeader.targets(links, "hub");
		List<URI> own = LinkHeader.targets(links, "self");
		return named.isEmpty() ? this
				: new FeedSignals(this.ttl, this.period, own.isEmpty() ? this.self : own.getFirst(), named, this.cloud);
	}

	/**
	 * A server that tells of changes by rssCloud.
	 *
	 * @param address where to register
	 * @param procedure what the feed calls it
	 */
	public record Cloud(URI address, String procedure) {
	}

}
