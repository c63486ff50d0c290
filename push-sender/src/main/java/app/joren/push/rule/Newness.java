package app.joren.push.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;

import app.joren.contracts.push.ArticlePublished;
import app.joren.contracts.push.PushRule;
import org.jspecify.annotations.Nullable;

/**
 * Tells which articles are news by a rule.
 *
 * @param rule the rule
 */
record Newness(PushRule rule) {

	boolean isNews(ArticlePublished article, Instant now) {
		return this.rule.on() && isOfItsSections(article) && isYoung(article.published(), now)
				&& isYoung(article.firstSeen(), now);
	}

	private boolean isOfItsSections(ArticlePublished article) {
		return this.rule.sections().isEmpty() || !Collections.disjoint(this.rule.sections(), article.sections());
	}

	private boolean isYoung(@Nullable Instant moment, Instant now) {
		return moment == null || moment.isAfter(now.minus(Duration.ofHours(this.rule.oldestHours())));
	}

}
