package app.joren.apps.event;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events are taken.
 *
 * @param linger for how long a write waits for events of other phones, to take them along
 * @param writes how many writes are under way at once
 * @param waiting how many events may wait to be written; more are not taken
 * @param patience for how long a phone is kept waiting for its events to be kept
 * @param oldest how old an event may be. CloudWatch takes what is less than 14 days old
 * @param remembered of how many events the ids are remembered, so that none counts twice
 * @param rememberedFor for how long they are
 */
@Validated
@ConfigurationProperties("apps.events")
public record EventSettings(@NotNull @DefaultValue("20ms") Duration linger, @Min(1) @DefaultValue("4") int writes,
		@Min(1) @DefaultValue("20000") int waiting, @NotNull @DefaultValue("10s") Duration patience,
		@NotNull @DefaultValue("334h") Duration oldest, @Min(0) @DefaultValue("200000") int remembered,
		@NotNull @DefaultValue("10m") Duration rememberedFor) {
}
