package app.joren.local.suite;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** Runs a service's unchanged main, and gets hold of what it starts. */
final class ServiceStarter {

	private ServiceStarter() {
	}

	static ConfigurableApplicationContext start(ServiceProgram service, String... arguments) {
		AtomicReference<ConfigurableApplicationContext> started = new AtomicReference<>();
		try {
			SpringApplication.withHook((_) -> keepIn(started), () -> service.main().run(arguments));
		}
		catch (RuntimeException ex) {
			throw new SuiteProblem("The service %s did not start: %s".formatted(service.name(),
					NestedExceptionUtils.getMostSpecificCause(ex).getMessage()), ex);
		}
		return Objects.requireNonNull(started.get(), service.name());
	}

	private static SpringApplicationRunListener keepIn(AtomicReference<ConfigurableApplicationContext> started) {
		return new SpringApplicationRunListener() {

			@Override
			public void contextPrepared(ConfigurableApplicationContext context) {
				started.set(context);
			}

		};
	}

}
