package app.joren.push.rule;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import app.joren.contracts.push.ArticlePublished;
import app.joren.contracts.push.PushRule;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewsDayTests {

	private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

	private NewsDay day = NewsDay.first("app", new PushRule(true, Set.of("news"), 5, "Asia/Tokyo", 6, 2, 60));

	@Test
	void aDoubledMessageIsPushedByTheSameCampaign() {
		published("a1", NOON);
		this.day = this.day.judged(article("a1", "news", NOON), "another", NOON);

		assertThat(this.day.campaign("a1")).contains("campaign-a1");
		assertThat(this.day.pushed()).isOne();
	}

	@Test
	void oldArticlesAndThoseOfOtherSectionsAreNoNews() {
		this.day = this.day.judged(article("old", "news", NOON.minus(Duration.ofHours(7))), "c", NOON);
		this.day = this.day.judged(article("other", "shop", NOON), "c", NOON);

		assertThat(this.day.pushed()).isZero();
		assertThat(this.day.waiting()).isEmpty();
	}

	@Test
	void aBurstBecomesOnePushAtTheEndOfTheWindow() {
		for (int number = 1; number <= 5; number++) {
			published("a" + number, NOON.plusSeconds(number));
		}
		NewsDay early = this.day.gathered("digest", NOON.plusSeconds(60));
		NewsDay late = this.day.gathered("digest", NOON.plus(Duration.ofMinutes(61)));

		assertThat(this.day.campaign("a2")).isPresent();
		assertThat(this.day.campaign("a3")).isEmpty();
		assertThat(this.day.due()).contains(NOON.plusSeconds(1).plus(Duration.ofHours(1)));
		assertThat(early.digest()).isNull();
		assertThat(late.digest()).isNotNull();
		assertThat(late.digest().articles()).extracting(ArticlePublished::articleId).containsExactly("a3", "a4", "a5");
		assertThat(late.pushed()).isEqualTo(3);
		assertThat(late.told().due()).isEmpty();
	}

	@Test
	void aDayHasItsLimitByTheAppsOwnClock() {
		for (int number = 0; number < 8; number++) {
			published("a" + number, Instant.parse("2026-11-30T00:00:00Z").plus(Duration.ofHours(number)));
		}
		int first = this.day.pushed();
		published("next", Instant.parse("2026-11-30T15:00:00Z"));

		assertThat(first).isEqualTo(5);
		assertThat(this.day.pushed()).isOne();
	}

	@Test
	void whatWaitsIsLetGoWithTheRule() {
		for (int number = 1; number <= 3; number++) {
			published("a" + number, NOON);
		}
		NewsDay off = this.day.ruled(PushRule.off());

		assertThat(off.due()).isEmpty();
		assertThat(off.judged(article("a9", "news", NOON), "c", NOON).campaign("a9")).isEmpty();
	}

	private void published(String articleId, Instant now) {
		this.day = this.day.judged(article(articleId, "news", now), "campaign-" + articleId, now);
	}

	private static ArticlePublished article(String id, String section, Instant published) {
		return new ArticlePublished("app", id, "About " + id, "", List.of(section), published, published, null, "en",
				URI.create("https://club.example/" + id));
	}

}
