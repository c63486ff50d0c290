package app.joren.runtime.robots;

import java.time.Duration;
import java.util.Optional;

import app.joren.runtime.fetch.FetchSettings;
import app.joren.runtime.fetch.HostPort;
import app.joren.runtime.fetch.Refusal;
import app.joren.runtime.fetch.WebAddress;
import app.joren.runtime.host.Entrance;
import app.joren.runtime.host.HostGates;

/**
 * How one visit behaves towards the hosts that it comes to.
 *
 * @param gates lets it in
 * @param shutOuts who does not want it
 * @param settings of all visits
 * @param manners of this one
 */
record HostManners(HostGates gates, ShutOuts shutOuts, FetchSettings settings, Manners manners) {

	/** Longer than this no site's wish for a pause between requests is followed. */
	private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

	private static final String WWW = "www.";

	Entrance enter(WebAddress address, Duration patience) throws InterruptedException {
		return this.gates.enter(isOurs(address) ? address.origin() : host(address), patience);
	}

	Optional<Refusal> shutOut(WebAddress address) {
		return this.shutOuts.refuses(host(address));
	}

	/** Whether robots.txt is about what is asked. */
	boolean obeysRules() {
		return !this.manners.invited();
	}

	Duration patience() {
		Duration own = this.manners.patience();
		return (own != null) ? own : this.settings.patience();
	}

	/** Allowed hosts are our own, and are asked as fast as the settings say. */
	Duration delay(WebAddress address, Optional<RobotsRules> rules) {
		if (isOurs(address) && !this.settings.localManners()) {
			return this.settings.localDelay();
		}
		if (this.manners.part()) {
			return this.manners.pause();
		}
		Duration wish = rules.flatMap(RobotsRules::crawlDelay).orElse(Duration.ZERO);
		return longest(this.settings.delay(),
				longest(this.manners.pause(), (wish.compareTo(LONGEST_DELAY) > 0) ? LONGEST_DELAY : wish));
	}

	/**
	 * A site's name with and without www is one server nearly always, and is one host
	 * here, whatever the scheme and the port. Other names of a domain often are other
	 * servers, and rules of robots.txt are each name's own.
	 */
	private static String host(WebAddress address) {
		String host = address.host();
		return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
	}

	/** Allowed hosts are different sites under one name. */
	private boolean isOurs(WebAddress address) {
		return this.settings.allowedHosts().contains(new HostPort(address.host(), Math.max(1, address.port())));
	}

	private static Duration longest(Duration one, Duration other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

}
