package app.joren.emulator.testing;

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
		return Map.of("AWS_ENDPOINT_URL", SharedEmulator.endpoint(), "spring.cloud.aws.endpoint",
				SharedEmulator.endpoint(), "spring.cloud.aws.s3.path-style-access-enabled", true,
				"spring.cloud.aws.region.static", StateStack.REGION, "spring.cloud.aws.credentials.access-key", "test",
				"spring.cloud.aws.credentials.secret-key", "test", "joren.prefix", SharedEmulator.newStack(),
				"joren.service.secret", "a secret that only the tests share");
	}

}
