package app.joren.crawler.image;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How images are fetched and for how long they are kept.
 *
 * @param maxSize of an image
 * @param recheck after which the site is asked whether an image has changed
 * @param retry after which one that failed is tried again; each time four times as long
 * @param longestRetry the longest that gets
 * @param failures after so many a site's word that an image is gone is believed
 * @param unused for how long an image is kept that no article shows
 */
@Validated
@ConfigurationProperties("joren.crawler.images")
public record ImageSettings(@DefaultValue("20MB") DataSize maxSize, @DefaultValue("30d") Duration recheck,
		@DefaultValue("1h") Duration retry, @DefaultValue("14d") Duration longestRetry,
		@DefaultValue("3") @Min(1) int failures, @DefaultValue("7d") Duration unused) {

	/** The pause after so many failures. */
	Duration pause(int failures) {
		Duration pause = this.retry;
		for (int i = 1; i < failures && pause.compareTo(this.longestRetry) < 0; i++) {
			pause = pause.multipliedBy(4);
		}
		return (pause.compareTo(this.longestRetry) > 0) ? this.longestRetry : pause;
	}

}
