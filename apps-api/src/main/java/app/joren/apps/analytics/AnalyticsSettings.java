package app.joren.apps.analytics;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events are counted.
 *
 * @param engine what counts them; by itself the embedded one where an emulator stands in
 * for AWS, and else Logs Insights
 * @param pace how often those of today and yesterday are counted
 * @param latePace how often those of earlier days are, from which events may still come,
 * with their weeks and months
 * @param poll how soon an answer of Logs Insights is asked for; later more seldom
 * @param patience for how long such an answer is waited for
 */
@Validated
@ConfigurationProperties("apps.analytics")
record AnalyticsSettings(@NotNull @DefaultValue("AUTO") Engine engine, @NotNull @DefaultValue("1h") Duration pace,
		@NotNull @DefaultValue("1d") Duration latePace, @NotNull @DefaultValue("1s") Duration poll,
		@NotNull @DefaultValue("5m") Duration patience) {

	/** What counts events. */
	enum Engine {

		/** The one that fits. */
		AUTO,

		/** This process, line by line. */
		EMBEDDED,

		/** CloudWatch Logs Insights. */
		INSIGHTS

	}

}
