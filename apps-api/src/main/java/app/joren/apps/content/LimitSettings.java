package app.joren.apps.content;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often phones may ask.
 *
 * @param enabled whether there are limits at all
 * @param in the time that the limits are for
 * @param device so many requests may one device make of one app
 * @param address as many as this may all devices together make that share an address, as
 * those of a stadium do
 */
@Validated
@ConfigurationProperties("apps.limits")
record LimitSettings(@DefaultValue("true") boolean enabled, @DefaultValue("1m") @DurationMin(seconds = 1) Duration in,
		@DefaultValue("300") @Min(1) int device, @DefaultValue("6000") @Min(1) int address) {
}
