package app.joren.crawler.schedule;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.contracts.crawler.PingProtocol;
import app.joren.extraction.feed.FeedSignals;

/**
 * A server that a source names, which tells of what is new there.
 *
 * @param protocol in which way
 * @param endpoint where to subscribe
 * @param topic the source as that server knows it
 */
public record Offer(PingProtocol protocol, URI endpoint, URI topic) {

	/** A feed may name more hubs (WebSub, 4); a second one is enough for safety. */
	private static final int MOST_HUBS = 2;

	/** What a source offers. */
	static List<Offer> of(FeedSignals signals, URI source) {
		URI topic = (signals.self() != null) ? signals.self() : source;
		return Stream
			.concat(signals.hubs().stream().limit(MOST_HUBS).map((hub) -> new Offer(PingProtocol.WEBSUB, hub, topic)),
					Optional.ofNullable(signals.cloud())
						.map((cloud) -> new Offer(PingProtocol.RSS_CLOUD, cloud.address(), source))
						.stream())
			.toList();
	}

}
