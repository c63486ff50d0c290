package app.joren.extraction.explanation;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.review.Doubt;
import app.joren.contracts.review.ExplainedField;
import app.joren.contracts.review.ExplainedField.Origin;
import app.joren.contracts.review.Explanation;
import app.joren.extraction.correction.Club;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationsTests {

	private final Explanation explanation = new Explanations("app", Club.definition(), 3, Club.NOW)
		.of(Club.pages().getFirst());

	@Test
	void aFieldLeadsToItsRuleAndItsPlace() {
		ExplainedField title = field(ArticleField.TITLE);

		assertThat(title.value()).isEqualTo("News");
		assertThat(title.origin()).isEqualTo(Origin.RULE);
		assertThat(title.rules()).singleElement().satisfies((rule) -> {
			assertThat(rule.delivered()).isTrue();
			assertThat(rule.place()).isNotNull().satisfies((place) -> assertThat(place.path()).contains("h2.rubric"));
		});
	}

	@Test
	void whatIsReadWithoutARuleSaysSo() {
		assertThat(field(ArticleField.LANGUAGE).origin()).isEqualTo(Origin.PAGE);
		assertThat(field(ArticleField.LEAD_IMAGE).origin()).isEqualTo(Origin.PAGE);
		assertThat(field(ArticleField.TAGS).origin()).isEqualTo(Origin.NONE);
	}

	@Test
	void theBodyLeadsToItsContainer() {
		assertThat(this.explanation.body()).isNotNull().satisfies((body) -> {
			assertThat(body.rule()).isNotNull().satisfies((rule) -> assertThat(rule.selector()).isEqualTo("div.text"));
			assertThat(body.containers()).hasSize(1);
		});
		assertThat(this.explanation.definitionVersion()).isEqualTo(3);
	}

	@Test
	void aMissingDateIsADoubt() {
		assertThat(this.explanation.doubts()).contains(Doubt.DATE_MISSING).doesNotContain(Doubt.BODY_INFERRED);
	}

	private ExplainedField field(ArticleField name) {
		return this.explanation.fields().stream().filter((field) -> field.field() == name).findFirst().orElseThrow();
	}

}
