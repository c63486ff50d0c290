package app.joren.crawler.ping;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.joren.contracts.crawler.SiteSchedule;
import org.springframework.stereotype.Component;

/** Which servers tell us what is new in an app's sources. */
@Component
public class TellingServers {

	private final Subscriptions subscriptions;

	TellingServers(Subscriptions subscriptions) {
		this.subscriptions = subscriptions;
	}

	/** Those of an app by the addresses of its sources. */
	public Map<URI, List<SiteSchedule.Subscription>> of(String appId) {
		return this.subscriptions.of(appId)
			.stream()
			.filter(Subscription::wanted)
			.collect(Collectors.groupingBy(Subscription::source,
					Collectors.mapping(
							(known) -> new SiteSchedule.Subscription(known.offer().protocol(), known.until()),
							Collectors.toList())));
	}

}
