package app.joren.console.people;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often a sign-in may fail.
 *
 * @param failures so many failures from one address, or for one name, are let through
 * @param within in this time
 */
@Validated
@ConfigurationProperties("console.sign-in")
record SignInSettings(@DefaultValue("10") @Min(1) int failures, @DefaultValue("15m") Duration within) {
}
