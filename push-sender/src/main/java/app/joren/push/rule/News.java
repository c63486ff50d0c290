package app.joren.push.rule;

import java.time.Clock;
import java.time.Instant;

import app.joren.contracts.push.ArticlePublished;
import app.joren.contracts.push.Campaign;
import app.joren.push.campaign.CampaignDesk;
import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Component;

/**
 * Pushes new articles by the rules of their apps. By which campaign is written down
 * before that is made, so that a message that comes again makes the same one.
 */
@Component
public class News {

	private static final int MOST = 50;

	private final Rules rules;

	private final CampaignDesk desk;

	private final Clock clock;

	News(Rules rules, CampaignDesk desk, Clock clock) {
		this.rules = rules;
		this.desk = desk;
		this.clock = clock;
	}

	/** An article is new. */
	public void published(ArticlePublished article) {
		Instant now = this.clock.instant();
		String campaignId = UuidCreator.getTimeOrderedEpoch().toString();
		this.rules.change(article.appId(), (day) -> day.judged(article, campaignId, now))
			.ifPresent((day) -> day.campaign(article.articleId())
				.ifPresent((campaign) -> this.desk.sendByRule(campaign, article.appId(), Campaign.Kind.ARTICLE,
						NewsWords.of(article, day.rule()))));
	}

	/**
	 * Makes articles that have waited long enough into one push; tells of how many apps.
	 */
	public int gatherDue() {
		return (int) this.rules.due(this.clock.instant(), MOST).stream().filter(this::gather).count();
	}

	private boolean gather(String appId) {
		String campaignId = UuidCreator.getTimeOrderedEpoch().toString();
		NewsDay.Digest digest = this.rules.change(appId, (day) -> day.gathered(campaignId, this.clock.instant()))
			.map(NewsDay::digest)
			.orElse(null);
		if (digest == null) {
			return false;
		}
		this.desk.sendByRule(digest.campaignId(), appId, Campaign.Kind.DIGEST,
				NewsWords.of(digest.articles(), this.rules.of(appId)));
		this.rules.change(appId, NewsDay::told);
		return true;
	}

}
