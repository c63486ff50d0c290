package app.joren.apps.search;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMax;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How articles are searched.
 *
 * @param indexes of so many apps at most there is an index; it lies on the disk
 * @param idle an index that nobody searched for so long is given up; changes are
 * remembered for longer, so that an index never misses any
 */
@Validated
@ConfigurationProperties("apps.search")
record SearchSettings(@Min(1) @DefaultValue("200") int indexes,
		@DefaultValue("1d") @DurationMax(days = 1) Duration idle) {
}
