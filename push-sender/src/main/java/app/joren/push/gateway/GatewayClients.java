package app.joren.push.gateway;

import java.time.Duration;
import java.util.Optional;

import io.awspring.cloud.autoconfigure.core.AwsClientBuilderConfigurer;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.SnsClientBuilder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clients of SNS and of the logs in which it says what became of pushes. */
@Configuration(proxyBeanMethods = false)
class GatewayClients {

	/** Well below the time after which SNS closes a connection that is idle. */
	private static final Duration IDLE = Duration.ofSeconds(10);

	/**
	 * It does not try again by itself: a push of which nobody knows whether it was taken
	 * would then be sent twice.
	 */
	@Bean
	SnsClient mobilePush(AwsClientBuilderConfigurer clients, GatewaySettings settings) {
		SnsClientBuilder builder = clients.configure(SnsClient.builder())
			.region(Region.of(settings.region()))
			.httpClientBuilder(Apache5HttpClient.builder()
				.maxConnections(settings.connections())
				.connectionTimeout(settings.connectTimeout())
				.connectionMaxIdleTime(IDLE)
				.socketTimeout(settings.timeout()))
			.overrideConfiguration((override) -> override.retryStrategy(DefaultRetryStrategy.doNotRetry())
				.apiCallTimeout(settings.timeout()));
		Optional.ofNullable(settings.endpoint()).ifPresent(builder::endpointOverride);
		return builder.build();
	}

	@Bean
	CloudWatchLogsClient deliveryLogs(AwsClientBuilderConfigurer clients, GatewaySettings settings) {
		return clients.configure(CloudWatchLogsClient.builder()).region(Region.of(settings.region())).build();
	}

}
