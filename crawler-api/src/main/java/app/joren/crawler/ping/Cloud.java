package app.joren.crawler.ping;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import app.joren.runtime.fetch.FetchOutcome;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * A cloud (the rssCloud walkthrough). While it is asked it asks us back with a challenge,
 * since we give our name as the domain; its answer settles it. There is no way to leave:
 * it forgets us after 25 hours.
 *
 * @param settings of subscriptions
 */
record Cloud(PingSettings settings) implements Server {

	private static final Duration LEASE = Duration.ofHours(25);

	private static final int HTTP = 80;

	private static final int HTTPS = 443;

	@Override
	public Map<String, String> form(Subscription subscription) {
		URI callback = this.settings.callback(subscription).orElseThrow();
		boolean encrypted = "https".equals(callback.getScheme());
		int usual = encrypted ? HTTPS : HTTP;
		int port = (callback.getPort() > 0) ? callback.getPort() : usual;
		return Map.of("notifyProcedure", "", "protocol", encrypted ? "https-post" : "http-post", "domain",
				callback.getHost(), "port", Integer.toString(port), "path", callback.getRawPath(), "url1",
				subscription.source().toString());
	}

	/**
	 * {@code <notifyResult success="false" msg="..."/>} is a refusal, with status 200.
	 */
	@Override
	public boolean isAccepted(FetchOutcome.Fetched answer) {
		String text = new String(answer.body(), StandardCharsets.UTF_8);
		return Jsoup.parse(text, "", Parser.xmlParser()).selectFirst("[success=false]") == null;
	}

	@Override
	public Optional<Duration> agreesAtOnce() {
		return Optional.of(LEASE);
	}

	@Override
	public boolean letsGo() {
		return false;
	}

}
