package app.joren.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Starts a service, in the same way for all of them. */
public final class JorenService {

	private JorenService() {
	}

	/**
	 * Runs a service in the modes that its first program argument names, or in all of its
	 * modes. Several services may run in one JVM.
	 * @param application the service's main class
	 * @param name the service's name and that of its configuration file
	 * @param args the program's arguments
	 * @return the running service
	 */
	public static ConfigurableApplicationContext run(Class<?> application, String name, String... args) {
		SpringApplication service = new SpringApplication(application);
		service.setAdditionalProfiles(Mode.of(args).stream().map(Mode::profile).toArray(String[]::new));
		service.setDefaultProperties(defaults(name));
		return service.run(args);
	}

	private static Properties defaults(String name) {
		try {
			Properties defaults = PropertiesLoaderUtils
				.loadProperties(new ClassPathResource("service-defaults.properties", JorenService.class));
			defaults.setProperty("spring.config.name", name);
			defaults.setProperty("spring.application.name", name);
			return defaults;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
