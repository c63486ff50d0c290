package app.joren.console.operation;

import java.util.List;
import java.util.Optional;

import app.joren.console.conversion.ServiceCalls;
import app.joren.contracts.crawler.SchedulesApi;
import app.joren.contracts.crawler.ShutOut;
import app.joren.contracts.crawler.ShutOutApi;
import app.joren.contracts.crawler.SiteSchedule;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.AddressRefused;
import app.joren.runtime.fetch.WebAddress;
import app.joren.runtime.problem.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Why sites are not crawled just now: what is paused, and whose owners do not want us.
 */
@Component
public class SiteRests {

	private final SchedulesApi schedules;

	private final ShutOutApi shutOuts;

	SiteRests(SchedulesApi schedules, ShutOutApi shutOuts) {
		this.schedules = schedules;
		this.shutOuts = shutOuts;
	}

	/**
	 * When an app's site is crawled by itself; an app has no schedule before its first
	 * crawl.
	 */
	public Optional<SiteSchedule> schedule(String appId) {
		try {
			return Optional.of(ServiceCalls.answer(() -> this.schedules.schedule(appId)));
		}
		catch (ProblemException ex) {
			if (ex.type() == ProblemType.NOT_FOUND) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	/** All hosts whose owners have asked us to stay away. */
	public List<ShutOut> shutOuts() {
		return ServiceCalls.answer(this.shutOuts::shutOuts);
	}

	/** The entry that shuts us out of a site, its own or one of a name above it. */
	public Optional<ShutOut> shutOut(String site) {
		try {
			String host = "." + WebAddress.parse(site).host();
			return shutOuts().stream().filter((entry) -> host.endsWith("." + entry.host())).findFirst();
		}
		catch (AddressRefused ex) {
			return Optional.empty();
		}
	}

}
