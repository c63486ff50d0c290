package app.joren.apps.content;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Says of every operation how requests are answered that cannot be understood. */
final class RefusedRequests implements OpenApiCustomizer {

	@Override
	public void customise(OpenAPI api) {
		api.getPaths()
			.values()
			.stream()
			.flatMap((path) -> path.readOperations().stream())
			.forEach((operation) -> operation.getResponses()
				.computeIfAbsent("400",
						(_) -> new ApiResponse().description("The request cannot be understood; a problem says why")));
	}

}
