package app.joren.apps.article;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long changes are remembered.
 *
 * @param remembered for how long a reader may stay away and still be told what changed
 * meanwhile
 */
@Validated
@ConfigurationProperties("apps.changes")
public record ChangeSettings(@DefaultValue("30d") @DurationMin(days = 2) Duration remembered) {
}
