package app.joren.emulator.testing;

import java.util.HashMap;
import java.util.Map;

import app.joren.emulator.StateStack;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Makes the stack of a context. All are equal, so that contexts are shared as if they
 * were not there.
 */
record EmulatorContextCustomizer() implements ContextCustomizer {

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("emulator", properties()));
	}

	/**
	 * The clients' own settings are among them, since a test's properties come too late
	 * for {@code AWS_ENDPOINT_URL} to be turned into these.
	 */
	private static Map<String, Object> properties() {
		Map<String, Object> properties = new HashMap<>();
		properties.put("AWS_ENDPOINT_URL", SharedEmulator.endpoint());
		properties.put("spring.cloud.aws.endpoint", SharedEmulator.endpoint());
		properties.put("spring.cloud.aws.s3.path-style-access-enabled", true);
		properties.put("spring.cloud.aws.region.static", StateStack.REGION);
		properties.put("spring.cloud.aws.credentials.access-key", "test");
		properties.put("spring.cloud.aws.credentials.secret-key", "test");
		// A context that closes waits for its polls.
		properties.put("spring.cloud.aws.sqs.listener.poll-timeout", "1s");
		properties.put("joren.prefix", SharedEmulator.newStack());
		properties.put("joren.service.secret", "a secret that only the tests share");
		return properties;
	}

}
