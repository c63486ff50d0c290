package app.joren.runtime.queue;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How workers tell of their backlog.
 *
 * @param every how often
 * @param toCloudWatch whether they also write it to standard output as CloudWatch takes
 * it from logs (embedded metric format)
 */
@Validated
@ConfigurationProperties("joren.backlog")
record BacklogSettings(@NotNull @DefaultValue("60s") Duration every, @DefaultValue("false") boolean toCloudWatch) {
}
