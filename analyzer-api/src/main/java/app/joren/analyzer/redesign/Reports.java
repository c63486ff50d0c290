package app.joren.analyzer.redesign;

import java.time.Duration;

import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.console.HooksApi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/** Tells the console what came of a site's having changed. */
@Component("redesignReports")
class Reports {

	private static final Logger log = LoggerFactory.getLogger(Reports.class);

	private final HooksApi console;

	private final RetryTemplate untilHeard = new RetryTemplate(
			RetryPolicy.builder().maxRetries(5).delay(Duration.ofMillis(500)).multiplier(2).build());

	Reports(HooksApi console) {
		this.console = console;
	}

	/** A console that is down does not fail the work. */
	void tell(DefinitionChanged change) {
		try {
			this.untilHeard.execute(() -> {
				this.console.definitionChanged(change);
				return change.changeId();
			});
		}
		catch (RetryException ex) {
			log.warn("The console did not hear of the change {} of app {}: {}", change.changeId(), change.appId(),
					ex.getMessage());
		}
	}

}
