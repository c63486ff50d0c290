package app.joren.push.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.joren.contracts.push.ArticlePublished;
import app.joren.contracts.push.AudienceFilter;
import app.joren.contracts.push.CampaignDraft;
import app.joren.contracts.push.PushRule;
import app.joren.contracts.push.PushText;
import org.jspecify.annotations.Nullable;

/** Writes what readers are told of new articles, in the language of these. */
final class NewsWords {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_BODY = 1000;

	/**
	 * No section has this id: an article without sections goes to those who want
	 * everything.
	 */
	private static final Set<String> NO_SECTION = Set.of("*");

	private NewsWords() {
	}

	/** One article. */
	static CampaignDraft of(ArticlePublished article, PushRule rule) {
		PushText text = new PushText(shortened(article.title(), LONGEST_TITLE),
				shortened(article.summary(), LONGEST_BODY), article.articleId(), null, article.image(),
				first(article.sections()));
		return draft(text, article.sections(), rule);
	}

	/** Several at once. */
	static CampaignDraft of(List<ArticlePublished> articles, PushRule rule) {
		String body = articles.reversed().stream().map(ArticlePublished::title).collect(Collectors.joining(" · "));
		PushText text = new PushText(title(articles), shortened(body, LONGEST_BODY), null, null,
				articles.getLast().image(), null);
		return draft(text, articles.stream().flatMap((article) -> article.sections().stream()).distinct().toList(),
				rule);
	}

	private static CampaignDraft draft(PushText text, List<String> sections, PushRule rule) {
		Set<String> topics = sections.isEmpty() ? NO_SECTION : Set.copyOf(sections);
		return new CampaignDraft(text, new AudienceFilter(null, null, topics, Set.of()), rule.oldestHours());
	}

	private static String title(List<ArticlePublished> articles) {
		String language = articles.getLast().language();
		if (articles.size() == 1) {
			return shortened(articles.getLast().title(), LONGEST_TITLE);
		}
		return (language != null && language.startsWith("ja")) ? "新着記事 " + articles.size() + "件"
				: articles.size() + " new articles";
	}

	private static @Nullable String first(List<String> sections) {
		return sections.isEmpty() ? null : sections.getFirst();
	}

	private static String shortened(String text, int most) {
		return (text.codePointCount(0, text.length()) <= most) ? text
				: text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
	}

}
