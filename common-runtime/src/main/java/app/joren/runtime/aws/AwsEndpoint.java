package app.joren.runtime.aws;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * Turns {@code AWS_ENDPOINT_URL} and {@code AWS_REGION} into the settings of all AWS
 * clients. Without an endpoint it is AWS itself, with the credentials of the machine.
 */
class AwsEndpoint implements EnvironmentPostProcessor, Ordered {

	private static final String PREFIX = "spring.cloud.aws.";

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		Map<String, Object> settings = new HashMap<>();
		region(environment, settings);
		endpoint(environment, settings);
		environment.getPropertySources().addLast(new MapPropertySource("awsEndpoint", settings));
	}

	private void region(Environment environment, Map<String, Object> settings) {
		String region = environment.getProperty("AWS_REGION", "");
		if (!region.isBlank()) {
			settings.put(PREFIX + "region.static", region);
		}
	}

	private void endpoint(Environment environment, Map<String, Object> settings) {
		String endpoint = environment.getProperty("AWS_ENDPOINT_URL", "");
		if (endpoint.isBlank()) {
			return;
		}
		settings.put(PREFIX + "endpoint", endpoint);
		settings.put(PREFIX + "s3.path-style-access-enabled", true);
		settings.putIfAbsent(PREFIX + "region.static", "us-east-1");
		if (!hasCredentials(environment)) {
			settings.put(PREFIX + "credentials.access-key", "test");
			settings.put(PREFIX + "credentials.secret-key", "test");
		}
	}

	private boolean hasCredentials(Environment environment) {
		return environment.containsProperty("AWS_ACCESS_KEY_ID") || environment.containsProperty("aws.accessKeyId");
	}

}
