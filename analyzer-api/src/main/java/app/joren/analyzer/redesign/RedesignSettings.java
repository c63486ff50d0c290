package app.joren.analyzer.redesign;

import java.time.Duration;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a new definition is made and followed without a person's asking.
 *
 * @param pause the shortest time between two of them for one app; it doubles with each
 * that comes to nothing
 * @param longestPause but does not grow beyond this
 * @param gain by so much a new definition has to be better on changed pages
 * @param tolerance by so much it may be worse on pages as they were
 * @param agreement what it delivers has to say so much of what is known of the articles
 */
@Validated
@ConfigurationProperties("analyzer.redesign")
public record RedesignSettings(@NotNull @DefaultValue("6h") Duration pause,
		@NotNull @DefaultValue("14d") Duration longestPause,
		@DecimalMin("0") @DecimalMax("1") @DefaultValue("0.03") double gain,
		@DecimalMin("0") @DecimalMax("1") @DefaultValue("0.05") double tolerance,
		@DecimalMin("0") @DecimalMax("1") @DefaultValue("0.7") double agreement) {

	/** The pause after so many that came to nothing. */
	Duration pauseAfter(int futile) {
		Duration pause = this.pause;
		for (int i = 0; i < futile && pause.compareTo(this.longestPause) < 0; i++) {
			pause = pause.multipliedBy(2);
		}
		return (pause.compareTo(this.longestPause) < 0) ? pause : this.longestPause;
	}

}
