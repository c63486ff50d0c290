package app.joren.contracts.crawler;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * When an app's site is visited by itself.
 *
 * @param appId the app
 * @param paused whether that is paused
 * @param running the crawl that runs now
 * @param next when the next crawl starts; absent while one runs, or all is paused
 * @param whole when all of the site is visited the next time
 * @param sources where its articles come from
 */
public record SiteSchedule(String appId, boolean paused, @Nullable String running, @Nullable Instant next,
		Instant whole, List<Source> sources) {

	public SiteSchedule {
		sources = List.copyOf(sources);
	}

	/**
	 * A list, feed, sitemap or interface.
	 *
	 * @param address of its first page
	 * @param asked when it was asked last
	 * @param next when it is asked again
	 * @param news when it last brought something new, as far as is known
	 * @param perDay how often it brings something new in a day, by what is known of it
	 * @param failures how often in a row it could not be read
	 * @param pinged when it last said by itself that something is new
	 * @param subscriptions by which it does so
	 */
	public record Source(URI address, @Nullable Instant asked, Instant next, @Nullable Instant news, double perDay,
			int failures, @Nullable Instant pinged, List<Subscription> subscriptions) {

		public Source {
			subscriptions = (subscriptions != null) ? List.copyOf(subscriptions) : List.of();
		}

	}

	/**
	 * A server that tells us what is new.
	 *
	 * @param protocol in which way
	 * @param until when it does so, unless it is asked again; absent until it has agreed
	 */
	public record Subscription(PingProtocol protocol, @Nullable Instant until) {
	}

}
