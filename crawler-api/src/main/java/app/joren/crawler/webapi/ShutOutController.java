package app.joren.crawler.webapi;

import java.time.Clock;
import java.util.List;

import app.joren.contracts.crawler.ShutOut;
import app.joren.contracts.crawler.ShutOutApi;
import app.joren.contracts.crawler.ShutOutReason;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.AddressRefused;
import app.joren.runtime.fetch.WebAddress;
import app.joren.runtime.problem.ProblemException;
import app.joren.runtime.robots.ShutOutHosts;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Profile("webapi")
class ShutOutController implements ShutOutApi {

	private static final String NEXT = "Give a name such as news.example.";

	private final ShutOutHosts hosts;

	private final Clock clock;

	ShutOutController(ShutOutHosts hosts, Clock clock) {
		this.hosts = hosts;
		this.clock = clock;
	}

	@Override
	public List<ShutOut> shutOuts() {
		return this.hosts.all();
	}

	@Override
	public ShutOut shutOut(String host, ShutOutReason reason) {
		ShutOut shutOut = new ShutOut(name(host), reason.reason(), this.clock.instant());
		this.hosts.add(shutOut);
		return shutOut;
	}

	@Override
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void letIn(String host) {
		this.hosts.remove(name(host));
	}

	/** In the one spelling that addresses are compared in. */
	private static String name(String host) {
		try {
			WebAddress address = WebAddress.parse("https://" + host);
			if (!address.target().equals("/") || address.port() != 443) {
				throw new ProblemException(ProblemType.INVALID_REQUEST, "This is more than the name of a host.", NEXT);
			}
			return address.host().startsWith("www.") ? address.host().substring(4) : address.host();
		}
		catch (AddressRefused ex) {
			throw new ProblemException(ProblemType.INVALID_REQUEST, "'" + host + "' is not the name of a host.", NEXT);
		}
	}

}
