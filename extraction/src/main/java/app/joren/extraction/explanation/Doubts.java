package app.joren.extraction.explanation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.review.Doubt;
import app.joren.contracts.review.ExplainedField;
import app.joren.extraction.page.Page;

/** What speaks against trusting an article, as far as its own page shows it. */
final class Doubts {

	private Doubts() {
	}

	static List<Doubt> of(ArticleTemplate template, Article article, List<ExplainedField> fields, boolean found,
			Page page, Instant now) {
		BodyFacts facts = BodyFacts.of(article.body());
		List<Doubt> doubts = new ArrayList<>();
		add(doubts, Doubt.BODY_INFERRED, !found);
		add(doubts, Doubt.BODY_SHORT, Lengths.isShort(facts.text().length(), template.typicalLength()));
		add(doubts, Doubt.BODY_LONG, Lengths.isLong(facts.text().length(), template.typicalLength()));
		add(doubts, Doubt.BODY_DISAGREES, found && SecondLook.disagrees(facts, page, now));
		add(doubts, Doubt.TITLE_INFERRED,
				fields.stream()
					.anyMatch((field) -> field.field() == ArticleField.TITLE
							&& field.origin() == ExplainedField.Origin.INFERENCE));
		add(doubts, Doubt.DATE_MISSING, article.published() == null);
		add(doubts, Doubt.CARDS, !facts.cards().isEmpty());
		return doubts;
	}

	private static void add(List<Doubt> doubts, Doubt doubt, boolean holds) {
		if (holds) {
			doubts.add(doubt);
		}
	}

}
