package app.joren.console.definition;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DefinitionComparisonTests {

	@Test
	void evidenceAloneIsNoDifference() {
		assertThat(compare("{\"name\": \"a\", \"evidence\": {\"confidence\": 0.5}}",
				"{\"name\": \"a\", \"evidence\": {\"confidence\": 0.9}}"))
			.isEmpty();
	}

	@Test
	void aNewRuleIsToldWithItsPlace() {
		assertThat(compare(
				"{\"templates\": [{\"id\": \"article\", \"fields\": {\"title\": [{\"selector\": \"h2\"}]}}]}",
				"{\"templates\": [{\"id\": \"article\", \"fields\": {\"title\": [{\"selector\": \"h1\"}, {\"selector\": \"h2\"}]}}]}"))
			.containsExactly(new DefinitionChange(DefinitionChange.Kind.ADDED,
					List.of("templates", "article", "fields", "title"), "", "{\"selector\":\"h1\"}"));
	}

	@Test
	void aPartThatIsKnownByItsIdIsComparedInside() {
		assertThat(compare("{\"sections\": [{\"id\": \"news\", \"name\": \"News\"}]}",
				"{\"sections\": [{\"id\": \"news\", \"name\": \"All news\"}]}"))
			.containsExactly(new DefinitionChange(DefinitionChange.Kind.CHANGED, List.of("sections", "news", "name"),
					"News", "All news"));
	}

	@Test
	void anotherOrderIsTold() {
		assertThat(compare("{\"signs\": [\"a\", \"b\"]}", "{\"signs\": [\"b\", \"a\"]}"))
			.containsExactly(new DefinitionChange(DefinitionChange.Kind.MOVED, List.of("signs"), "a\nb", "b\na"));
	}

	@Test
	void whatIsGoneIsToldAndNothingIsTheSameAsAbsent() {
		assertThat(compare("{\"zone\": \"Asia/Tokyo\", \"language\": null}", "{\"zone\": null}"))
			.extracting(DefinitionChange::kind)
			.containsExactly(DefinitionChange.Kind.REMOVED);
	}

	private static List<DefinitionChange> compare(String before, String after) {
		return DefinitionComparison.of(JsonMapper.shared().readTree(before), JsonMapper.shared().readTree(after));
	}

}
