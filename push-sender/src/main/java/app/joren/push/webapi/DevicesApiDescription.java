package app.joren.push.webapi;

import java.util.List;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.models.GroupedOpenApi;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the document of the devices' API says of itself. */
@Configuration(proxyBeanMethods = false)
@Profile("webapi")
class DevicesApiDescription {

	@Bean
	GroupedOpenApi devicesApi() {
		return GroupedOpenApi.builder()
			.group("devices")
			.pathsToMatch("/v1/apps/**")
			.addOpenApiCustomizer(DevicesApiDescription::describe)
			.addOpenApiCustomizer(DevicesApiDescription::refusals)
			.build();
	}

	private static void describe(OpenAPI api) {
		api.info(new Info().title("Devices")
			.version("1")
			.description("How the native apps are pushed to: a phone registers, says what its reader wishes, and reads "
					+ "what it was sent. Public; a device proves itself by its own secret."))
			.servers(List.of(new Server().url("/")));
		Components components = (api.getComponents() != null) ? api.getComponents() : new Components();
		api.components(components.addSecuritySchemes("secret",
				new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")));
	}

	/** How requests are answered that cannot be understood, or are too many. */
	private static void refusals(OpenAPI api) {
		api.getPaths()
			.values()
			.stream()
			.flatMap((path) -> path.readOperations().stream())
			.map(Operation::getResponses)
			.forEach((responses) -> {
				responses.computeIfAbsent("400", (_) -> new ApiResponse().description("It cannot be understood"));
				responses.computeIfAbsent("413", (_) -> new ApiResponse().description("More than 64 KB"));
				responses.computeIfAbsent("415", (_) -> new ApiResponse().description("No JSON"));
				responses.computeIfAbsent("429",
						(_) -> new ApiResponse().description("Too many; Retry-After says when to ask again"));
			});
	}

}
