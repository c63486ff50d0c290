package app.joren.bench.aws;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeTests {

	private static final String VALUES = """
			{":two": {"N": "2"}, ":text": {"S": "t"}, ":apps": {"SS": ["a", "b"]}}""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SET text = :text                        | {"count":{"N":"5"},"text":{"S":"t"}}
			SET count = if_not_exists(count, :two)  | {"count":{"N":"5"}}
			SET other = if_not_exists(other, :two)  | {"count":{"N":"5"},"other":{"N":"2"}}
			SET count = count - :two                | {"count":{"N":"3"}}
			ADD count :two, more :two               | {"count":{"N":"7"},"more":{"N":"2"}}
			ADD apps :apps SET #t = :text           | {"count":{"N":"5"},"apps":{"SS":["a","b"]},"title":{"S":"t"}}
			SET #t = :text REMOVE count             | {"title":{"S":"t"}}
			""")
	void areMade(String expression, String after) {
		JsonMapper json = JsonMapper.builder().build();
		ObjectNode request = json.createObjectNode().put("UpdateExpression", expression);
		request.putObject("ExpressionAttributeNames").put("#t", "title");
		request.set("ExpressionAttributeValues", json.readTree(VALUES));
		ObjectNode before = json.createObjectNode();
		before.putObject("count").put("N", "5");

		assertThat(Change.apply(request, before)).hasToString(after);
	}

}
