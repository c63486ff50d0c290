package app.joren.apps.analytics;

import java.time.Clock;

import app.joren.runtime.aws.AwsNames;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;

/** Which engine counts events. */
@Configuration(proxyBeanMethods = false)
class EventEngines {

	private static final String ENDPOINT = "spring.cloud.aws.endpoint";

	@Bean
	EventQueries eventQueries(AnalyticsSettings settings, Environment environment, CloudWatchLogsClient logs,
			AwsNames names, StartedQueries started, Clock clock, JsonMapper json) {
		String group = names.logGroup("events");
		boolean embedded = switch (settings.engine()) {
			case EMBEDDED -> true;
			case INSIGHTS -> false;
			case AUTO -> environment.containsProperty(ENDPOINT);
		};
		return embedded ? new EventQueriesByReading(new LoggedLines(logs, group, json))
				: new EventQueriesInLogsInsights(logs, group, started, settings, clock);
	}

}
