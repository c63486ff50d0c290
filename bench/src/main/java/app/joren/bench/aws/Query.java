package app.joren.bench.aws;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a query asks for.
 *
 * @param index its name, empty for the table
 * @param keys the condition on keys
 * @param filter what answers must meet besides, if anything
 * @param attributes that are wanted, all if there are none
 * @param limit how many items are looked at
 * @param forward whether in their order, or backwards
 * @param start the key after which it goes on, if it does
 */
record Query(String index, Condition keys, @Nullable Condition filter, List<String> attributes, int limit,
		boolean forward, @Nullable JsonNode start) {

	static Query of(JsonNode request) {
		String attributes = request.path("ProjectionExpression").asString("");
		return new Query(request.path("IndexName").asString(""),
				Condition.of(request.path("KeyConditionExpression").asString(), request),
				request.has("FilterExpression") ? Condition.of(request.path("FilterExpression").asString(), request)
						: null,
				attributes.isEmpty() ? List.of()
						: Stream.of(attributes.split(",")).map((name) -> new Tokens(name, request).name()).toList(),
				request.path("Limit").asInt(Integer.MAX_VALUE), request.path("ScanIndexForward").asBoolean(true),
				request.get("ExclusiveStartKey"));
	}

	Optional<JsonNode> startAfter() {
		return Optional.ofNullable(this.start);
	}

}
