package app.joren.crawler.crawl;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much of a crawl is done in one go.
 *
 * @param pages after so many a slice gives way to others of the same host
 * @param time after which it does so at the latest
 * @param commitPages at most so many pages are visited again when a worker dies
 * @param commitTime after which what is done is written at the latest
 * @param pipeline so many pages may be read and stored while the next is fetched
 * @param visibility after which the slice of a dead worker comes back
 * @param pause the longest that the message of a crawl that waits for its site is hidden
 * at once, at most 12 hours
 * @param reports the pause between two reports to the console
 */
@Validated
@ConfigurationProperties("joren.crawler.slice")
public record SliceSettings(@DefaultValue("400") @Min(1) int pages, @DefaultValue("20s") Duration time,
		@DefaultValue("20") @Min(1) @Max(20) int commitPages, @DefaultValue("1s") Duration commitTime,
		@DefaultValue("8") @Min(1) @Max(10) int pipeline, @DefaultValue("15s") Duration visibility,
		@DefaultValue("15m") @DurationMin(seconds = 1) @DurationMax(hours = 12) Duration pause,
		@DefaultValue("1s") Duration reports) {
}
