package app.joren.bench.aws;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionTests {

	private static final JsonNode ITEM = json("""
			{"name": {"S": "b"}, "count": {"N": "10"}}""");

	private static final JsonNode REQUEST = json(
			"""
					{"ExpressionAttributeNames": {"#n": "name"},
					"ExpressionAttributeValues": {":a": {"S": "a"}, ":b": {"S": "b"}, ":c": {"S": "c"}, ":nine": {"N": "9"}}}""");

	@ParameterizedTest
	@CsvSource(textBlock = """
			(#n = :b), true
			(#n <> :b), false
			count > :nine, true
			count <= :nine, false
			count = :b, false
			(#n BETWEEN :a AND :c), true
			'begins_with(#n, :b)', true
			attribute_exists(gone), false
			attribute_not_exists(gone) AND #n = :b, true
			attribute_not_exists(count) OR #n = :a OR count > :nine, true
			(attribute_not_exists(count) OR #n = :b) AND count = :nine, false
			""")
	void areMet(String expression, boolean met) {
		assertThat(Condition.of(expression, REQUEST).isMet(ITEM)).isEqualTo(met);
	}

	private static JsonNode json(String text) {
		return JsonMapper.builder().build().readTree(text);
	}

}
