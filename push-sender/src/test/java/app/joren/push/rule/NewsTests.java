package app.joren.push.rule;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import app.joren.contracts.push.ArticlePublished;
import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.PushRule;
import app.joren.push.CampaignTest;
import app.joren.push.Console;
import app.joren.push.FakePhones;
import app.joren.push.ForwardClock;
import app.joren.push.Phones;
import app.joren.runtime.queue.Queues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@CampaignTest
class NewsTests {

	private final String appId = Phones.anyAppId();

	@Autowired
	private Console console;

	@Autowired
	private FakePhones phones;

	@Autowired
	private ForwardClock clock;

	@Autowired
	private Queues queues;

	@Autowired
	private News news;

	@Test
	void aNewArticleIsPushedOnceToThoseWhoHaveChosenItsSection() {
		this.phones.add(Phones.some(this.appId, 20));
		rule(new PushRule(true, Set.of(), 5, "UTC", 6, 3, 60));

		publish("a1", "news");
		publish("a1", "news");
		publish("a2", "shop");
		await().atMost(Duration.ofMinutes(2))
			.until(() -> campaigns().stream().filter((campaign) -> campaign.state().ended()).count() == 2);

		assertThat(campaigns()).extracting(Campaign::kind).containsOnly(Campaign.Kind.ARTICLE);
		assertThat(campaigns()).extracting((campaign) -> campaign.results().accepted())
			.containsExactlyInAnyOrder(0, 20);
	}

	@Test
	void withoutARuleNothingIsPushed() {
		this.news.published(article("a1", "news"));
		rule(new PushRule(true, Set.of(), 5, "UTC", 6, 3, 60));
		this.news.published(article("a2", "news"));

		assertThat(campaigns()).extracting((campaign) -> campaign.draft().text().articleId()).containsExactly("a2");
	}

	@Test
	void invalidRulesAreRefused() {
		this.console
			.put("/v1/admin/apps/{app}/push-rule", new PushRule(true, Set.of(), 5, "Moon/Base", 6, 3, 60), this.appId)
			.expectStatus()
			.isBadRequest();
	}

	private List<Campaign> campaigns() {
		return List.of(this.console.read("/v1/admin/apps/{app}/campaigns", Campaign[].class, this.appId));
	}

	private void rule(PushRule rule) {
		this.console.put("/v1/admin/apps/{app}/push-rule", rule, this.appId).expectStatus().isOk();
	}

	private void publish(String articleId, String section) {
		this.queues.send("news", article(articleId, section));
	}

	private ArticlePublished article(String articleId, String section) {
		Instant now = this.clock.instant();
		return new ArticlePublished(this.appId, articleId, "About " + articleId, "In short", List.of(section), now, now,
				null, "en", URI.create("https://club.example/" + articleId));
	}

}
