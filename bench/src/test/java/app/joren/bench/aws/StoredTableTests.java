package app.joren.bench.aws;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class StoredTableTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final StoredTable table = new StoredTable(new KeySchema("", "app", "address", null),
			List.of(new KeySchema("by-due", "app", "due", Set.of())));

	@BeforeEach
	void fill() {
		IntStream.range(0, 20).forEach((number) -> this.table.put(item(number, (100 - number) / 2)));
	}

	@Test
	void goesOnWhereAnAnswerWasCut() {
		JsonNode first = query("app = :app AND due >= :due", "by-due", null);
		JsonNode second = query("app = :app AND due >= :due", "by-due", first.path("LastEvaluatedKey"));

		assertThat(first.path("Items").findValuesAsString("S")).containsExactly("a", "19", "a", "17", "a", "18");
		assertThat(second.path("Items").findValuesAsString("S")).containsExactly("a", "15", "a", "16", "a", "13");
	}

	@Test
	void hasOfAnIndexWhatItIsProjectedTo() {
		assertThat(query("app = :app AND due > :due", "by-due", null).path("Items").path(0).propertyNames())
			.containsExactlyInAnyOrder("app", "address", "due");
		assertThat(query("app = :app", "", null).path("Items").path(0).propertyNames()).contains("more");
	}

	@Test
	void forgetsInItsIndexesWhatIsReplaced() {
		this.table.put(item(19, 1));

		assertThat(query("app = :app AND due >= :due", "by-due", null).path("Items").findValuesAsString("S"))
			.doesNotContain("19");
	}

	private JsonNode query(String keys, String index, @Nullable JsonNode start) {
		ObjectNode request = JSON.createObjectNode().put("KeyConditionExpression", keys).put("Limit", 3);
		if (!index.isEmpty()) {
			request.put("IndexName", index);
		}
		if (start != null) {
			request.set("ExclusiveStartKey", start);
		}
		ObjectNode values = request.putObject("ExpressionAttributeValues");
		values.putObject(":app").put("S", "a");
		values.putObject(":due").put("N", "40");
		return JSON.valueToTree(this.table.query(Query.of(request)).json());
	}

	private static ObjectNode item(int address, int due) {
		ObjectNode item = JSON.createObjectNode();
		item.putObject("app").put("S", "a");
		item.putObject("address").put("S", Integer.toString(address));
		item.putObject("due").put("N", Integer.toString(due));
		item.putObject("more").put("S", "m");
		return item;
	}

}
