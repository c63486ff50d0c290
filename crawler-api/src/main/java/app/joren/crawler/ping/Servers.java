package app.joren.crawler.ping;

import org.springframework.stereotype.Component;

/** Knows how each kind of server is spoken to. */
@Component
class Servers {

	private final Server hub;

	private final Server cloud;

	Servers(PingSettings settings) {
		this.hub = new Hub(settings);
		this.cloud = new Cloud(settings);
	}

	Server of(Subscription subscription) {
		return switch (subscription.offer().protocol()) {
			case WEBSUB -> this.hub;
			case RSS_CLOUD -> this.cloud;
			case INDEX_NOW, WEBLOG_UPDATES -> throw new IllegalArgumentException("Nobody subscribes to these");
		};
	}

}
