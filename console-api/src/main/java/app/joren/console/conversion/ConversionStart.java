package app.joren.console.conversion;

import java.time.Clock;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.AnalyzerApi;
import app.joren.contracts.analyzer.StartAnalysis;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Begins conversions, and lets go of those of which nothing came. */
@Component
public class ConversionStart {

	private static final Logger log = LoggerFactory.getLogger(ConversionStart.class);

	private static final int LONGEST = 2048;

	private final Conversions conversions;

	private final AnalyzerApi analyzer;

	private final Clock clock;

	ConversionStart(Conversions conversions, AnalyzerApi analyzer, Clock clock) {
		this.conversions = conversions;
		this.analyzer = analyzer;
		this.clock = clock;
	}

	/**
	 * Has a site analysed.
	 * @param typed whatever the person typed as its address
	 * @return the id of the app that the site becomes
	 */
	public String begin(String typed) {
		String address = checked(typed.strip());
		String appId = Ids.next();
		Conversion conversion = Conversion.asked(appId, Ids.next(), address, this.clock.instant());
		// Before the call: the first hook may come before its answer.
		this.conversions.add(conversion);
		log.info("Conversion {} begins: {}", appId, address);
		this.conversions.analysisChanged(started(conversion), this.clock.instant());
		return appId;
	}

	/** Forgets a conversion of which nothing came. */
	public void dismiss(String appId) {
		if (this.conversions.find(appId).map(Conversion::stage).filter(Stage.FAILED::equals).isPresent()) {
			ServiceCalls.tidy("The analysis of " + appId, () -> this.analyzer.forget(appId));
			this.conversions.remove(appId);
		}
	}

	private Analysis started(Conversion conversion) {
		try {
			StartAnalysis request = new StartAnalysis(conversion.appId(), conversion.analysis().id(),
					conversion.address());
			return ServiceCalls.answer(() -> this.analyzer.start(request));
		}
		catch (ProblemException ex) {
			this.conversions.remove(conversion.appId());
			throw ex;
		}
	}

	private static String checked(String address) {
		if (address.isEmpty() || address.length() > LONGEST) {
			throw new ProblemException(ProblemType.NOT_AN_ADDRESS,
					address.isEmpty() ? "Nothing was typed." : "The address is too long.",
					"Paste the address of the site's start page.");
		}
		return address;
	}

}
