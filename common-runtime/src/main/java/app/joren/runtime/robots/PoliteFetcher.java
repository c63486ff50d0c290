package app.joren.runtime.robots;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.AddressRefused;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.fetch.FetchSettings;
import app.joren.runtime.fetch.GuardedFetcher;
import app.joren.runtime.fetch.Refusal;
import app.joren.runtime.fetch.WebAddress;
import app.joren.runtime.host.BackOff;
import app.joren.runtime.host.HostGates;
import app.joren.runtime.host.HostSettings;
import app.joren.runtime.host.HostStatesInMemory;

/**
 * Fetches as a guest should: only what robots.txt allows, one request to a host at a time
 * over all processes, with a pause after it, not while the site asks to be left alone,
 * and nothing of who has asked us to stay away. Whatever is fetched from a site goes this
 * way: pages, pictures, and what a page's scripts ask for.
 *
 * <p>
 * A failure with a time to wait, of a fetch that has sent nothing, says that the host is
 * not to be asked now.
 */
public final class PoliteFetcher {

	private final GuardedFetcher fetcher;

	private final RobotsFiles robots;

	private final HostGates gates;

	private final ShutOuts shutOuts;

	private final FetchSettings settings;

	private final Clock clock;

	/** A polite fetcher. */
	public PoliteFetcher(GuardedFetcher fetcher, RobotsFiles robots, HostGates gates, ShutOuts shutOuts,
			FetchSettings settings, Clock clock) {
		this.fetcher = fetcher;
		this.robots = robots;
		this.gates = gates;
		this.shutOuts = shutOuts;
		this.settings = settings;
		this.clock = clock;
	}

	/** One that is polite for itself alone, for tools that run without Spring. */
	public static PoliteFetcher alone(GuardedFetcher fetcher, FetchSettings settings) {
		Clock clock = Clock.systemUTC();
		HostSettings hosts = HostSettings.usual();
		return new PoliteFetcher(fetcher, new RobotsFiles(RobotsCopies.UNSHARED, clock, BackOff.of(hosts)),
				new HostGates(new HostStatesInMemory(), hosts, clock), ShutOuts.NONE, settings, clock);
	}

	/** Fetches with the usual manners. */
	public FetchOutcome fetch(FetchRequest request) {
		return fetch(request, Manners.USUAL);
	}

	/**
	 * Fetches.
	 * @param request what to fetch
	 * @param manners how to behave
	 * @return what came of it
	 */
	public FetchOutcome fetch(FetchRequest request, Manners manners) {
		try (Trip trip = trip(manners)) {
			return trip.fetch(request, WebAddress.parse(request.address()));
		}
		catch (AddressRefused ex) {
			return FetchFailed.unsent(request.address(), ex.refusal().type(), ex.refusal().detail());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return FetchFailed.unsent(request.address(), ProblemType.TIMED_OUT, "The fetch was ended");
		}
	}

	/**
	 * Why nothing of a site is fetched at all, if its owner has asked us to stay away.
	 */
	public Optional<Refusal> shutOut(URI address) {
		try {
			return manners(Manners.USUAL).shutOut(WebAddress.parse(address.toString()));
		}
		catch (AddressRefused ex) {
			return Optional.of(ex.refusal());
		}
	}

	/** The sitemaps that the robots.txt file of a site names, as they stand there. */
	public List<String> sitemaps(URI address) {
		try (Trip trip = trip(Manners.USUAL)) {
			return trip.rules(WebAddress.parse(address.toString())).map(RobotsRules::sitemaps).orElse(List.of());
		}
		catch (AddressRefused ex) {
			return List.of();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return List.of();
		}
	}

	/** Whether a site's rules are known, so that asking it sends no request for them. */
	public boolean knowsRules(URI address) {
		return this.robots.known(address).isPresent();
	}

	private Trip trip(Manners manners) {
		return new Trip(this.fetcher, this.robots, manners(manners), this.clock);
	}

	private HostManners manners(Manners manners) {
		return new HostManners(this.gates, this.shutOuts, this.settings, manners);
	}

}
