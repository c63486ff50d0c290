package app.joren.console.preview;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The console's part that serves the preview, and nothing else of it. */
final class PreviewServer implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	PreviewServer(URI contentApi) {
		this(contentApi, 0);
	}

	/**
	 * A server on a port that a phone knows already.
	 * @param more further arguments of the program
	 */
	PreviewServer(URI contentApi, int port, String... more) {
		SpringApplication application = new SpringApplication(Parts.class);
		application.setAdditionalProfiles("webapi");
		List<String> arguments = new ArrayList<>(
				List.of("--spring.config.name=none", "--server.port=" + port, "--server.address=127.0.0.1",
						"--spring.main.banner-mode=off", "--console.preview.content-api=" + contentApi));
		arguments.addAll(List.of(more));
		this.context = application.run(arguments.toArray(String[]::new));
	}

	int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	/** The page of the app with the id {@code demo}. */
	URI page(String more) {
		return URI.create("http://127.0.0.1:" + port() + "/preview/" + more);
	}

	@Override
	public void close() {
		this.context.close();
	}

	@TestConfiguration(proxyBeanMethods = false)
	@EnableConfigurationProperties(PreviewSettings.class)
	@Import({ PreviewPages.class, PreviewFiles.class, PreviewSecurity.class, PreviewRelease.class, PhoneAddresses.class,
			PreviewWorker.class, InstallablePreviews.class, KnownApps.class })
	@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
			ServletWebSecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class })
	static class Parts {

	}

}
