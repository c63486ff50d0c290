package app.joren.crawler.ping;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import app.joren.runtime.fetch.FetchOutcome;

/**
 * A hub (W3C WebSub, 5.1). It accepts by any 2xx and then asks whether it was us, and
 * only that settles it. The secret is sent to a hub without encryption, too, though it
 * should not be: the callback's address, which is as good, is in the same request, and a
 * signature still keeps out who learns of that address later.
 *
 * @param settings of subscriptions
 */
record Hub(PingSettings settings) implements Server {

	@Override
	public Map<String, String> form(Subscription subscription) {
		String callback = this.settings.callback(subscription).orElseThrow().toString();
		String topic = subscription.offer().topic().toString();
		return subscription.wanted()
				? Map.of("hub.callback", callback, "hub.mode", "subscribe", "hub.topic", topic, "hub.lease_seconds",
						Long.toString(this.settings.lease().toSeconds()), "hub.secret", subscription.secret())
				: Map.of("hub.callback", callback, "hub.mode", "unsubscribe", "hub.topic", topic);
	}

	@Override
	public boolean isAccepted(FetchOutcome.Fetched answer) {
		return true;
	}

	@Override
	public Optional<Duration> agreesAtOnce() {
		return Optional.empty();
	}

	@Override
	public boolean letsGo() {
		return true;
	}

}
