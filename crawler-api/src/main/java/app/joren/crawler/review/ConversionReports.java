package app.joren.crawler.review;

import java.net.URI;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.joren.contracts.review.ConversionReport;
import app.joren.contracts.review.ConversionReport.DoubtfulArticle;
import app.joren.contracts.review.Doubt;
import app.joren.crawler.article.ArticleState;
import app.joren.crawler.article.Articles;
import app.joren.crawler.page.PageState;
import app.joren.crawler.page.Pages;
import app.joren.extraction.site.PageKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reports what became of a site. */
@Component
public class ConversionReports {

	private static final int MOST = 200;

	private final Pages pages;

	private final Articles articles;

	private final KnownFacts facts;

	ConversionReports(Pages pages, Articles articles, KnownFacts facts) {
		this.pages = pages;
		this.articles = articles;
		this.facts = facts;
	}

	/** The report as things are now. */
	public ConversionReport of(String appId) {
		Map<URI, PageState> known = new HashMap<>();
		this.pages.of(appId).forEach((page) -> known.put(page.address(), page));
		Map<ArticleState, ArticleFacts> told = this.facts
			.of(this.articles.of(appId).filter((article) -> !article.gone()).toList());
		SiteHabits habits = new SiteHabits(told.values());
		Sums sums = new Sums();
		List<DoubtfulArticle> doubtful = told.entrySet()
			.stream()
			.map((entry) -> article(entry.getKey(), entry.getValue(), habits, known.get(entry.getKey().owner()), sums))
			.filter((article) -> !article.doubts().isEmpty())
			.sorted(Comparator.comparingInt((DoubtfulArticle article) -> -article.score())
				.thenComparing(DoubtfulArticle::articleId))
			.limit(MOST)
			.toList();
		int seen = (int) known.values().stream().filter((page) -> page.contentHash() != null).count();
		int notArticles = (int) known.values()
			.stream()
			.filter((page) -> page.contentHash() != null && page.lead().kind() == PageKind.ARTICLE
					&& page.articleId() == null)
			.count();
		return new ConversionReport(seen, told.size(), notArticles, sums.fields, sums.blocks, sums.cards, sums.doubts,
				doubtful);
	}

	private static DoubtfulArticle article(ArticleState state, ArticleFacts facts, SiteHabits habits,
			@Nullable PageState page, Sums sums) {
		List<Doubt> doubts = habits.doubts(facts, page);
		sums.add(facts, doubts);
		int score = Math.min(100, doubts.stream().mapToInt(Doubt::weight).sum());
		return new DoubtfulArticle(state.id(), state.owner(), facts.title(), facts.published(), facts.length(), doubts,
				score);
	}

	/** Counts over all articles. */
	private static final class Sums {

		private final Map<String, Integer> fields = new TreeMap<>();

		private final Map<String, Integer> blocks = new TreeMap<>();

		private final Map<String, Integer> cards = new TreeMap<>();

		private final Map<Doubt, Integer> doubts = new EnumMap<>(Doubt.class);

		void add(ArticleFacts article, List<Doubt> why) {
			article.fields().forEach((field) -> this.fields.merge(field.name(), 1, Integer::sum));
			article.blocks().forEach((kind, count) -> this.blocks.merge(kind, count, Integer::sum));
			article.cards().forEach((kind, count) -> this.cards.merge(kind, count, Integer::sum));
			why.forEach((doubt) -> this.doubts.merge(doubt, 1, Integer::sum));
		}

	}

}
