package app.joren.apps.event;

import io.awspring.cloud.autoconfigure.core.AwsClientBuilderConfigurer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;

/**
 * The client of CloudWatch Logs, with the endpoint, region and credentials of the others.
 */
@Configuration(proxyBeanMethods = false)
class EventLogClient {

	@Bean
	CloudWatchLogsClient cloudWatchLogs(AwsClientBuilderConfigurer clients) {
		return clients.configure(CloudWatchLogsClient.builder()).build();
	}

}
