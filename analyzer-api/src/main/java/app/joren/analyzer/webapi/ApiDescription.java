package app.joren.analyzer.webapi;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the API's document says of itself. */
@Configuration(proxyBeanMethods = false)
@Profile("webapi")
class ApiDescription {

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Analyzer")
				.version("1")
				.description("Analyses of sites and the definitions that come of them, for the other services. "
						+ "Callers send a service token."))
			.servers(List.of(new Server().url("/")));
	}

}
