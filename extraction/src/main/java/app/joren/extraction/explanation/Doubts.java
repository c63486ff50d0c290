package app.joren.extraction.explanation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.review.Doubt;
import app.joren.contracts.review.ExplainedField;
import app.joren.extraction.body.PageInference;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.Page;

/** What speaks against trusting an article, as far as its own page shows it. */
final class Doubts {

	/** Two readings of one page that share less of their lines are different. */
	private static final double AGREEMENT = 0.5;

	private Doubts() {
	}

	static List<Doubt> of(ArticleTemplate template, Article article, List<ExplainedField> fields, boolean found,
			Page page, Instant now) {
		BodyFacts facts = BodyFacts.of(article.body());
		List<Doubt> doubts = new ArrayList<>();
		add(doubts, Doubt.BODY_INFERRED, !found);
		add(doubts, Doubt.BODY_SHORT, Lengths.isShort(facts.text().length(), template.typicalLength()));
		add(doubts, Doubt.BODY_LONG, Lengths.isLong(facts.text().length(), template.typicalLength()));
		add(doubts, Doubt.BODY_DISAGREES, found && disagrees(facts, page, now));
		add(doubts, Doubt.TITLE_INFERRED,
				fields.stream()
					.anyMatch((field) -> field.field() == ArticleField.TITLE
							&& field.origin() == ExplainedField.Origin.INFERENCE));
		add(doubts, Doubt.DATE_MISSING, article.published() == null);
		add(doubts, Doubt.CARDS, !facts.cards().isEmpty());
		return doubts;
	}

	private static boolean disagrees(BodyFacts facts, Page page, Instant now) {
		Set<String> read = lines(facts.text());
		Set<String> seen = lines(BodyFacts.of(PageInference.of(page, DateReader.at(now)).blocks()).text());
		if (read.isEmpty() || seen.isEmpty()) {
			return false;
		}
		Set<String> both = new HashSet<>(read);
		both.retainAll(seen);
		return weight(both) < AGREEMENT * Math.min(weight(read), weight(seen));
	}

	private static Set<String> lines(String text) {
		return Arrays.stream(text.split("\n"))
			.map((line) -> line.replaceAll("\\s+", " ").strip())
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.toSet());
	}

	private static int weight(Set<String> lines) {
		return lines.stream().mapToInt(String::length).sum();
	}

	private static void add(List<Doubt> doubts, Doubt doubt, boolean holds) {
		if (holds) {
			doubts.add(doubt);
		}
	}

}
