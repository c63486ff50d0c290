package app.joren.runtime.host;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How processes share hosts.
 *
 * @param lease after which the host of a process that has died is free; it is renewed
 * when half of it is over
 * @param idle after which a host that a process does not visit is given back
 * @param poll the pause between two tries to take a host that another process has
 * @param backOff the longest first pause after a host asks to be left alone; it doubles
 * @param shutOuts for how long the list of hosts whose owners do not want us is
 * remembered; what an operator enters counts within a minute
 */
@Validated
@ConfigurationProperties("joren.hosts")
public record HostSettings(@DefaultValue("20s") @DurationMin(seconds = 1) Duration lease,
		@DefaultValue("2s") Duration idle, @DefaultValue("700ms") @DurationMin(millis = 1) Duration poll,
		@DefaultValue("1m") @DurationMin(millis = 1) Duration backOff,
		@DefaultValue("30s") @DurationMax(seconds = 55) Duration shutOuts) {

	/** The defaults: for tools that run without Spring. */
	public static HostSettings usual() {
		return new HostSettings(Duration.ofSeconds(20), Duration.ofSeconds(2), Duration.ofMillis(700),
				Duration.ofMinutes(1), Duration.ofSeconds(30));
	}

}
