package app.joren.analyzer.analysis;

import java.time.Duration;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.console.HooksApi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/** Tells the console how far an analysis is. A console that is down fails no analysis. */
@Component
class Reports {

	private static final Logger log = LoggerFactory.getLogger(Reports.class);

	private final HooksApi hooks;

	private final RetryTemplate untilHeard = new RetryTemplate(
			RetryPolicy.builder().maxRetries(5).delay(Duration.ofMillis(500)).multiplier(2).build());

	Reports(HooksApi hooks) {
		this.hooks = hooks;
	}

	/** Reports a state that others will follow. */
	void report(Analysis analysis) {
		try {
			this.hooks.analysisChanged(analysis);
		}
		catch (RuntimeException ex) {
			log.debug("The console did not hear of analysis {}", analysis.id(), ex);
		}
	}

	/** Reports the state that is the last. */
	void reportLast(Analysis analysis) {
		try {
			this.untilHeard.execute(() -> {
				this.hooks.analysisChanged(analysis);
				return analysis.id();
			});
		}
		catch (RetryException ex) {
			log.warn("The console did not hear that analysis {} has ended: {}", analysis.id(), ex.getMessage());
		}
	}

}
