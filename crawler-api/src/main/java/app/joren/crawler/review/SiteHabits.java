package app.joren.crawler.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.review.Doubt;
import app.joren.crawler.page.PageState;
import app.joren.extraction.explanation.Lengths;
import org.jspecify.annotations.Nullable;

/**
 * What is usual among a site's articles, against which each of them is held.
 */
final class SiteHabits {

	private static final double USUAL = 0.6;

	/** A picture that so many articles have says nothing about one of them. */
	private static final double DEFAULT_IMAGE = 0.2;

	private static final int FEW = 3;

	private final Map<String, Integer> titles;

	private final Map<Integer, Integer> texts;

	private final Map<String, Integer> images;

	private final int articles;

	private final int typicalLength;

	private final boolean signed;

	SiteHabits(Collection<ArticleFacts> facts) {
		this.articles = facts.size();
		this.titles = count(facts, ArticleFacts::title);
		this.texts = count(facts, ArticleFacts::text);
		this.images = count(facts, ArticleFacts::image);
		this.typicalLength = median(facts.stream().map(ArticleFacts::length).sorted().toList());
		this.signed = facts.stream()
			.filter((article) -> article.fields().contains(ArticleField.BYLINE))
			.count() >= USUAL * this.articles;
	}

	/** What speaks against trusting an article. */
	List<Doubt> doubts(ArticleFacts article, @Nullable PageState page) {
		List<Doubt> doubts = new ArrayList<>();
		List<String> inferred = (page != null) ? page.inferred() : List.of();
		add(doubts, Doubt.BODY_INFERRED, inferred.contains(PageState.BODY));
		add(doubts, Doubt.BODY_SHORT, Lengths.isShort(article.length(), this.typicalLength));
		add(doubts, Doubt.BODY_LONG, Lengths.isLong(article.length(), this.typicalLength));
		add(doubts, Doubt.BODY_SHARED, article.length() > 0 && this.texts.getOrDefault(article.text(), 0) > 1);
		add(doubts, Doubt.BODY_DISAGREES, inferred.contains(PageState.DISAGREEING));
		add(doubts, Doubt.TITLE_INFERRED, inferred.contains(ArticleField.TITLE.name()));
		add(doubts, Doubt.TITLE_SHARED, this.titles.getOrDefault(article.title(), 0) > 1);
		add(doubts, Doubt.DATE_MISSING, article.published() == null);
		add(doubts, Doubt.BYLINE_MISSING, this.signed && !article.fields().contains(ArticleField.BYLINE));
		add(doubts, Doubt.IMAGE_DEFAULT, !article.image().isEmpty()
				&& this.images.getOrDefault(article.image(), 0) > Math.max(FEW, DEFAULT_IMAGE * this.articles));
		add(doubts, Doubt.CARDS, !article.cards().isEmpty());
		return doubts;
	}

	private static void add(List<Doubt> doubts, Doubt doubt, boolean holds) {
		if (holds) {
			doubts.add(doubt);
		}
	}

	private static int median(List<Integer> sorted) {
		return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
	}

	private static <T> Map<T, Integer> count(Collection<ArticleFacts> facts, Function<ArticleFacts, T> part) {
		Map<T, Integer> counts = new HashMap<>();
		facts.forEach((article) -> counts.merge(part.apply(article), 1, Integer::sum));
		return counts;
	}

}
