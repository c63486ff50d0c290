package app.joren.apps.content;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Says of every operation how requests are answered that cannot be understood, and of
 * those that are counted how too many are.
 */
final class RefusedRequests implements OpenApiCustomizer {

	@Override
	public void customise(OpenAPI api) {
		api.getPaths()
			.forEach((path, item) -> item.readOperations()
				.forEach((operation) -> complete(path, operation.getResponses())));
	}

	private static void complete(String path, ApiResponses responses) {
		responses.computeIfAbsent("400",
				(_) -> new ApiResponse().description("The request cannot be understood; a problem says why"));
		if (path.startsWith(Caller.APPS)) {
			responses.computeIfAbsent("429",
					(_) -> new ApiResponse().description("Too many requests; Retry-After says when to ask again"));
		}
	}

}
