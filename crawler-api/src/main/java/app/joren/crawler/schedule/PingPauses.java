package app.joren.crawler.schedule;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often a source is asked because of pings, however many come.
 *
 * @param shortest after pings that are vouched for by a secret
 * @param hints after pings that anybody can send
 */
@Validated
@ConfigurationProperties("joren.crawler.pings.pauses")
public record PingPauses(@DefaultValue("15s") @DurationMin(seconds = 1) Duration shortest,
		@DefaultValue("2m") @DurationMin(seconds = 1) Duration hints) {
}
