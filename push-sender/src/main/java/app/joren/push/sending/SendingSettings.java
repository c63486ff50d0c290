package app.joren.push.sending;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How campaigns are sent.
 *
 * @param part how many phones are claimed at once; so many are to be settled where a
 * worker dies
 * @param width how many pushes of a part are on their way at once
 * @param lease for how long a claim holds
 * @param handover how long one handover takes at most; none begins so shortly before the
 * lease ends
 * @param grace how late the gateway's records of what it has taken may be
 * @param turn for how long a worker stays with a shard before other campaigns get their
 * turn
 * @param watch how often somebody looks whether a campaign goes on
 * @param pace how often somebody looks for what is due
 * @param backOff the first pause after the gateway said that it is too much
 * @param sign how old what is known of a campaign's state may be
 */
@Validated
@ConfigurationProperties("push.sending")
public record SendingSettings(@DefaultValue("100") @Min(1) @Max(400) int part,
		@DefaultValue("32") @Min(1) @Max(256) int width, @DefaultValue("45s") @DurationMin(seconds = 1) Duration lease,
		@DefaultValue("15s") Duration handover, @DefaultValue("30s") Duration grace, @DefaultValue("20s") Duration turn,
		@DefaultValue("15s") Duration watch, @DefaultValue("1s") Duration pace, @DefaultValue("200ms") Duration backOff,
		@DefaultValue("500ms") Duration sign) {
}
