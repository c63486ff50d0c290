package app.joren.push.gateway;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How SNS mobile push is reached.
 *
 * @param endpoint another address than that of AWS
 * @param region which has to be one that offers mobile push
 * @param account the AWS account that has the platform applications
 * @param application the name of an app's platform applications, with the app's id for
 * {@code {app}}; SNS tells those of its platforms apart itself
 * @param publishesPerSecond how many pushes a worker hands over per second
 * @param deletionsPerSecond how many endpoints a worker deletes per second
 * @param connectTimeout for how long a connection is waited for
 * @param timeout for how long an answer is waited for
 * @param connections how many requests are open at once, at most
 */
@Validated
@ConfigurationProperties("push.gateway")
record GatewaySettings(@Nullable URI endpoint, @NotNull @DefaultValue("us-east-1") String region,
		@NotNull @Pattern(regexp = "\\d{12}") @DefaultValue("000000000000") String account,
		@NotNull @Pattern(regexp = ".*\\{app\\}.*") @DefaultValue("joren-{app}") String application,
		@Min(1) @DefaultValue("300") int publishesPerSecond, @Min(1) @DefaultValue("15") int deletionsPerSecond,
		@NotNull @DefaultValue("2s") Duration connectTimeout, @NotNull @DefaultValue("8s") Duration timeout,
		@Min(1) @DefaultValue("200") int connections) {
}
