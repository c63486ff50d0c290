package app.joren.push.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.Campaign.State;
import app.joren.contracts.push.CampaignDraft;
import app.joren.contracts.push.PushResults;
import app.joren.contracts.push.SendTime;
import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Component;

/** What people do with campaigns. */
@Component
public class CampaignDesk {

	private final Campaigns campaigns;

	private final Clock clock;

	CampaignDesk(Campaigns campaigns, Clock clock) {
		this.campaigns = campaigns;
		this.clock = clock;
	}

	/** Writes a new one. */
	public Campaign write(String appId, CampaignDraft draft) {
		LiveCampaign written = draft(UuidCreator.getTimeOrderedEpoch().toString(), appId, Campaign.Kind.WRITTEN, draft);
		this.campaigns.create(written);
		return written.campaign();
	}

	/** Writes one anew. */
	public Campaign rewrite(String appId, String campaignId, CampaignDraft draft) {
		return this.campaigns.change(appId, campaignId, (campaign) -> campaign.rewritten(draft)).campaign();
	}

	/** Throws a draft away. */
	public void discard(String appId, String campaignId) {
		this.campaigns.get(appId, campaignId).require(Set.of(State.DRAFT), "What was sent stays in the history.");
		this.campaigns.delete(campaignId);
	}

	/** Sends one. */
	public Campaign send(String appId, String campaignId, SendTime time) {
		Instant now = this.clock.instant();
		return this.campaigns.change(appId, campaignId, (campaign) -> campaign.scheduled(time, now)).campaign();
	}

	/**
	 * Sends one at once that the rule for new articles has written; once, however often
	 * it does so.
	 */
	public void sendByRule(String campaignId, String appId, Campaign.Kind kind, CampaignDraft draft) {
		this.campaigns
			.create(draft(campaignId, appId, kind, draft).scheduled(new SendTime.Now(), this.clock.instant()));
	}

	/** Stops one. */
	public Campaign stop(String appId, String campaignId) {
		Instant now = this.clock.instant();
		return this.campaigns.change(appId, campaignId, (campaign) -> campaign.stopping(now)).campaign();
	}

	/** Goes on with one that was held up. */
	public Campaign resume(String appId, String campaignId) {
		Instant now = this.clock.instant();
		return this.campaigns.change(appId, campaignId, (campaign) -> campaign.resumed(now)).campaign();
	}

	private LiveCampaign draft(String campaignId, String appId, Campaign.Kind kind, CampaignDraft draft) {
		Campaign campaign = new Campaign(campaignId, appId, kind, draft, State.DRAFT, null, this.clock.instant(), null,
				null, PushResults.none(), null);
		return new LiveCampaign(campaign, null, null, 0);
	}

}
