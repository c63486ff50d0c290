package app.joren.local.demo;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import app.joren.console.conversion.AppCrawls;
import app.joren.console.conversion.CatchUp;
import app.joren.console.conversion.Conversion;
import app.joren.console.conversion.ConversionStart;
import app.joren.console.conversion.Conversions;
import app.joren.console.conversion.ListedConversion;
import app.joren.console.conversion.Stage;
import app.joren.contracts.problem.Problem;
import app.joren.local.convert.Waiting;
import app.joren.local.suite.Suite;
import app.joren.runtime.problem.ProblemException;
import org.springframework.context.ApplicationContext;

/**
 * Does at the console what an admin does who agrees with everything, so that the demo's
 * apps are there as if a person had made them.
 */
public final class DemoConversion {

	private static final Waiting PATIENCE = new Waiting(Duration.ofMillis(250), Duration.ofMinutes(5));

	private final URI console;

	private final ConversionStart start;

	private final Conversions conversions;

	private final CatchUp catchUp;

	private final AppCrawls crawls;

	private final Consumer<String> listener;

	/**
	 * Conversions at the console of a suite.
	 * @param suite whose console it is
	 * @param listener is told how it goes
	 */
	public DemoConversion(Suite suite, Consumer<String> listener) {
		ApplicationContext beans = suite.service("console");
		this.console = suite.address("console");
		this.start = beans.getBean(ConversionStart.class);
		this.conversions = beans.getBean(Conversions.class);
		this.catchUp = beans.getBean(CatchUp.class);
		this.crawls = beans.getBean(AppCrawls.class);
		this.listener = listener;
	}

	/**
	 * Converts a site, unless an earlier start of the demo has done so.
	 * @param address its start page
	 * @return the app's id, if it has become an app with articles
	 * @throws InterruptedException when the program is to end
	 */
	public Optional<String> convert(URI address) throws InterruptedException {
		this.listener.accept("Converting " + address + " ...");
		try {
			return outcome(ended(known(address).orElseGet(() -> this.start.begin(address.toString()))));
		}
		catch (ProblemException ex) {
			return refused(ex.detail() + " " + ex.nextStep());
		}
	}

	private Optional<Conversion> ended(String appId) throws InterruptedException {
		Optional<Conversion> conversion = awaitEnd(appId);
		if (conversion.filter((now) -> now.stage() == Stage.PROPOSED).isEmpty()) {
			return conversion;
		}
		this.crawls.start(appId);
		return awaitEnd(appId);
	}

	/** One that came to nothing is begun anew. */
	private Optional<String> known(URI address) {
		Optional<ListedConversion> known = this.conversions.all()
			.stream()
			.filter((listed) -> listed.address().equals(address.toString()))
			.findFirst();
		known.filter(ListedConversion::failed).ifPresent((failed) -> this.start.dismiss(failed.appId()));
		return known.filter((listed) -> !listed.failed()).map(ListedConversion::appId);
	}

	private Optional<Conversion> awaitEnd(String appId) throws InterruptedException {
		return PATIENCE
			.until(() -> this.catchUp.find(appId), (now) -> now.filter((seen) -> seen.stage().moving()).isEmpty())
			.flatMap((now) -> now);
	}

	private Optional<String> outcome(Optional<Conversion> conversion) {
		Optional<Conversion> app = conversion.filter(Conversion::live);
		if (app.isEmpty()) {
			return refused(conversion.map((ended) -> ended.analysis().problem())
				.map(Problem::detail)
				.orElse("The console tells more: " + this.console));
		}
		app.ifPresent((live) -> this.listener
			.accept("Preview of %s: %s/preview/?app=%s".formatted(live.name(), this.console, live.appId())));
		return app.map(Conversion::appId);
	}

	private Optional<String> refused(String reason) {
		this.listener.accept("It did not become an app. " + reason);
		return Optional.empty();
	}

}
