package app.joren.push.webapi;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often phones may speak to the devices' API.
 *
 * @param in the time that the limit is for
 * @param address so many requests may all phones together make that share an address
 */
@Validated
@ConfigurationProperties("push.limits")
record LimitSettings(@DefaultValue("1m") @DurationMin(seconds = 1) Duration in,
		@DefaultValue("3000") @Min(1) int address) {
}
