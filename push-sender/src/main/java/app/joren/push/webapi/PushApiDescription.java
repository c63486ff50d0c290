package app.joren.push.webapi;

import java.util.List;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the admin API's document says of itself. */
@Configuration(proxyBeanMethods = false)
@Profile("webapi")
class PushApiDescription {

	@Bean
	GroupedOpenApi pushApi() {
		return GroupedOpenApi.builder()
			.group("push")
			.pathsToMatch("/v1/admin/**")
			.addOpenApiCustomizer((api) -> api
				.info(new Info().title("Push")
					.version("1")
					.description("Campaigns and rules of apps, for the other services. Callers send a service token."))
				.servers(List.of(new Server().url("/"))))
			.build();
	}

}
