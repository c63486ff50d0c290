package app.joren.crawler.ping;

import java.util.Locale;

import app.joren.contracts.crawler.PingProtocol;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Counts pings and what becomes of subscriptions, for operators. */
@Component
class PingCounters {

	private final ObjectProvider<MeterRegistry> registry;

	PingCounters(ObjectProvider<MeterRegistry> registry) {
		this.registry = registry;
	}

	/** A ping was believed, so that a site is asked, or not. */
	void ping(PingProtocol protocol, boolean accepted) {
		count("joren.pings", protocol, "outcome", accepted ? "accepted" : "ignored");
	}

	/** Something became of a subscription. */
	void event(PingProtocol protocol, Event event) {
		count("joren.subscriptions", protocol, "event", event.name().toLowerCase(Locale.ROOT));
	}

	private void count(String name, PingProtocol protocol, String tag, String value) {
		this.registry.ifAvailable(
				(meters) -> meters.counter(name, "protocol", protocol.name().toLowerCase(Locale.ROOT), tag, value)
					.increment());
	}

	/** What may become of a subscription. */
	enum Event {

		/** A server was asked. */
		ASKED,

		/** A server has agreed. */
		AGREED,

		/** A server has not done what it was asked for. */
		FAILED,

		/** A server has refused. */
		DENIED,

		/** It has ended. */
		LEFT

	}

}
