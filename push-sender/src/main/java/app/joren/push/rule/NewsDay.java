package app.joren.push.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.contracts.push.ArticlePublished;
import app.joren.contracts.push.PushRule;
import org.jspecify.annotations.Nullable;

/**
 * An app's rule, and what has happened by it today.
 *
 * @param appId the app
 * @param rule as people have made it
 * @param day by the clock of the rule's time zone
 * @param pushed how many pushes there were on that day
 * @param recent when there were some, as far as that is within the window
 * @param waiting articles that are to become one push
 * @param digestAt when they become one
 * @param digest a push of several articles that is being made
 * @param known the articles that were judged last, and by which campaign they are pushed;
 * empty if by none
 * @param revision counts changes
 */
record NewsDay(String appId, PushRule rule, LocalDate day, int pushed, List<Instant> recent,
		List<ArticlePublished> waiting, @Nullable Instant digestAt, @Nullable Digest digest, Map<String, String> known,
		int revision) {

	/** Of so many a doubled message is noticed. */
	private static final int MOST_KNOWN = 300;

	private static final int MOST_WAITING = 50;

	private static final String NOT_PUSHED = "";

	NewsDay {
		recent = List.copyOf(recent);
		waiting = List.copyOf(waiting);
		known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
	}

	static NewsDay first(String appId, PushRule rule) {
		return new NewsDay(appId, rule, LocalDate.EPOCH, 0, List.of(), List.of(), null, null, Map.of(), 0);
	}

	/** When something is to be done about articles that wait. */
	Optional<Instant> due() {
		return (this.digest != null) ? Optional.of(Instant.EPOCH) : Optional.ofNullable(this.digestAt);
	}

	/** By which campaign an article is pushed. */
	Optional<String> campaign(String articleId) {
		return Optional.ofNullable(this.known.get(articleId)).filter((campaign) -> !campaign.equals(NOT_PUSHED));
	}

	/**
	 * The same with another rule. What waited by the old one is let go when the new one
	 * is off.
	 */
	NewsDay ruled(PushRule changed) {
		return new NewsDay(this.appId, changed, this.day, this.pushed, this.recent,
				changed.on() ? this.waiting : List.of(), changed.on() ? this.digestAt : null, this.digest, this.known,
				this.revision);
	}

	/**
	 * The same after an article was judged: it is pushed now, with others later, or not
	 * at all.
	 */
	NewsDay judged(ArticlePublished article, String campaignId, Instant now) {
		if (this.known.containsKey(article.articleId())) {
			return this;
		}
		NewsDay today = at(now);
		if (!new Newness(this.rule).isNews(article, now)) {
			return today.knows(article, NOT_PUSHED);
		}
		if (this.digestAt != null || today.recent.size() >= this.rule.burst()) {
			return today.knows(article, NOT_PUSHED).waitsFor(article, now);
		}
		return today.isFull() ? today.knows(article, NOT_PUSHED) : today.knows(article, campaignId).pushedAt(now);
	}

	/**
	 * The same, what waits made into one push if it is time and the day has room for it.
	 */
	NewsDay gathered(String campaignId, Instant now) {
		if (this.digest != null || this.digestAt == null || this.digestAt.isAfter(now)) {
			return this;
		}
		NewsDay today = at(now);
		Digest made = (today.isFull() || this.waiting.isEmpty()) ? null : new Digest(campaignId, this.waiting);
		NewsDay emptied = new NewsDay(this.appId, this.rule, today.day, today.pushed, today.recent, List.of(), null,
				made, this.known, this.revision);
		return (made != null) ? emptied.pushedAt(now) : emptied;
	}

	/** The same once that push is made. */
	NewsDay told() {
		return new NewsDay(this.appId, this.rule, this.day, this.pushed, this.recent, this.waiting, this.digestAt, null,
				this.known, this.revision);
	}

	private NewsDay at(Instant now) {
		LocalDate today = LocalDate.ofInstant(now, ZoneId.of(this.rule.zone()));
		Instant begin = now.minus(Duration.ofMinutes(this.rule.windowMinutes()));
		return new NewsDay(this.appId, this.rule, today, today.equals(this.day) ? this.pushed : 0,
				this.recent.stream().filter((moment) -> moment.isAfter(begin)).toList(), this.waiting, this.digestAt,
				this.digest, this.known, this.revision);
	}

	private boolean isFull() {
		return this.pushed >= this.rule.dailyLimit();
	}

	private NewsDay knows(ArticlePublished article, String campaignId) {
		Map<String, String> more = new LinkedHashMap<>(this.known);
		more.put(article.articleId(), campaignId);
		more.keySet().stream().limit(Math.max(0, more.size() - MOST_KNOWN)).toList().forEach(more::remove);
		return new NewsDay(this.appId, this.rule, this.day, this.pushed, this.recent, this.waiting, this.digestAt,
				this.digest, more, this.revision);
	}

	private NewsDay pushedAt(Instant now) {
		List<Instant> more = new ArrayList<>(this.recent);
		more.add(now);
		return new NewsDay(this.appId, this.rule, this.day, this.pushed + 1, more, this.waiting, this.digestAt,
				this.digest, this.known, this.revision);
	}

	private NewsDay waitsFor(ArticlePublished article, Instant now) {
		List<ArticlePublished> more = new ArrayList<>(this.waiting);
		more.add(article);
		Instant first = this.recent.isEmpty() ? now : this.recent.getFirst();
		Instant end = (this.digestAt != null) ? this.digestAt
				: first.plus(Duration.ofMinutes(this.rule.windowMinutes()));
		return new NewsDay(this.appId, this.rule, this.day, this.pushed, this.recent,
				more.subList(Math.max(0, more.size() - MOST_WAITING), more.size()), end, this.digest, this.known,
				this.revision);
	}

	/**
	 * A push of several articles.
	 *
	 * @param campaignId the campaign that it becomes
	 * @param articles these
	 */
	record Digest(String campaignId, List<ArticlePublished> articles) {

		Digest {
			articles = List.copyOf(articles);
		}

	}

}
