package app.joren.extraction.correction;

import java.util.List;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.review.Correction;
import app.joren.contracts.review.CorrectionProposal;
import app.joren.contracts.review.CorrectionTarget;
import app.joren.contracts.review.SampleChange;
import app.joren.extraction.explanation.StoredPages;
import app.joren.extraction.picture.NodePath;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CorrectionsTests {

	private final Corrections corrections = new Corrections("app", Club.definition(), Club.pages(), Club.NOW);

	@Test
	void aTitleLearntOnOnePageIsReadOnAll() throws CannotLearn {
		CorrectionProposal proposal = pointAt("h1", CorrectionTarget.TITLE);

		assertThat(template(proposal).fields().get(ArticleField.TITLE)).first()
			.isInstanceOfSatisfying(FieldRule.Css.class, (rule) -> assertThat(rule.selector()).contains("h1"));
		assertThat(proposal.changes()).hasSize(4)
			.allSatisfy((change) -> assertThat(change.differences())
				.contains(new SampleChange.Difference("title", "News", after(change, "title"))));
		assertThat(proposal.changes()).extracting((change) -> after(change, "title"))
			.containsExactlyInAnyOrder("The hut opens", "A path is closed", "Courses for the winter",
					"Who carries the wood");
	}

	@Test
	void aDateIsReadFromItsText() throws CannotLearn {
		CorrectionProposal proposal = pointAt(".day", CorrectionTarget.PUBLISHED);

		assertThat(proposal.changes()).extracting((change) -> after(change, "published"))
			.containsExactlyInAnyOrder("2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06");
	}

	@Test
	void whatIsNoDateIsRefused() {
		assertThatExceptionOfType(CannotLearn.class).isThrownBy(() -> pointAt("h1", CorrectionTarget.PUBLISHED))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(CannotLearn.Reason.NO_DATE));
	}

	@Test
	void anAuthorAndAPictureAreLearnt() throws CannotLearn {
		assertThat(pointAt(".who", CorrectionTarget.BYLINE).changes())
			.allSatisfy((change) -> assertThat(after(change, "byline")).isEqualTo("Ann Lee"));
		assertThat(pointAt("img", CorrectionTarget.LEAD_IMAGE).rule()).endsWith("@src");
	}

	@Test
	void aBoxIsLeftOutOfEveryBodyAndNothingElse() throws CannotLearn {
		CorrectionProposal proposal = pointAt("div.letter", CorrectionTarget.NOT);

		assertThat(template(proposal).exclusions()).extracting(ArticleTemplate.Exclusion::selector)
			.containsExactly("div.letter");
		assertThat(proposal.changes())
			.allSatisfy((change) -> assertThat(change.differences()).containsExactly(new SampleChange.Difference("body",
					"Write to us and get our letter every week, free for all members of the club.", "")));
	}

	@Test
	void aParagraphIsLeftOutByItsPlaceAndNoOtherPageLosesProse() throws CannotLearn {
		CorrectionProposal proposal = pointAt("div.text > p", CorrectionTarget.NOT);

		assertThat(proposal.rule()).contains("nth");
		assertThat(template(proposal).exclusions().getFirst().evidence().confidence()).isLessThan(0.7);
	}

	@Test
	void aPlaceOutsideTheBodyCannotBeLeftOut() {
		assertThatExceptionOfType(CannotLearn.class).isThrownBy(() -> pointAt("h1", CorrectionTarget.NOT));
	}

	@Test
	void aBodyIsLearntFromItsContainer() throws CannotLearn {
		CorrectionProposal proposal = pointAt("main", CorrectionTarget.BODY);

		assertThat(template(proposal).body().getFirst().selector()).isEqualTo("main");
		assertThat(proposal.changes()).allSatisfy((change) -> assertThat(change.differences()).isNotEmpty());
	}

	private CorrectionProposal pointAt(String css, CorrectionTarget target) throws CannotLearn {
		String node = NodePath.of(StoredPages.page(Club.pages().get(1)).document().body().expectFirst(css));
		return this.corrections.learn(new Correction(1, "a1", node, target));
	}

	private static ArticleTemplate template(CorrectionProposal proposal) {
		return proposal.definition().templates().getFirst();
	}

	private static String after(SampleChange change, String part) {
		return change.differences()
			.stream()
			.filter((difference) -> List.of(part).contains(difference.part()))
			.map(SampleChange.Difference::after)
			.findFirst()
			.orElse("");
	}

}
