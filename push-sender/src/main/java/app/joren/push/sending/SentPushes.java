package app.joren.push.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;

import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.PushText;
import app.joren.push.campaign.Campaigns;
import app.joren.push.campaign.LiveCampaign;
import app.joren.push.device.Audience;
import app.joren.push.device.Inbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what a phone was sent in the outbox, campaign by campaign. That costs a read for
 * each campaign when somebody looks, and no write for each phone when something is sent.
 */
@Component
class SentPushes implements Inbox {

	private static final int AT_ONCE = 8;

	private static final int PAGE = 50;

	private final Campaigns campaigns;

	private final Outbox outbox;

	private final Wording wording;

	private final Clock clock;

	SentPushes(Campaigns campaigns, Outbox outbox, Wording wording, Clock clock) {
		this.campaigns = campaigns;
		this.outbox = outbox;
		this.wording = wording;
		this.clock = clock;
	}

	@Override
	public List<Sent> sent(String appId, String deviceId, int limit) {
		List<Sent> found = new ArrayList<>();
		@Nullable String before = null;
		do {
			List<LiveCampaign> page = this.campaigns.of(appId, before, PAGE);
			found.addAll(sent(page, deviceId));
			before = (page.size() < PAGE || isForgotten(page.getLast())) ? null : page.getLast().id();
		}
		while (before != null && found.size() < limit);
		return found.stream().limit(limit).toList();
	}

	private List<Sent> sent(List<LiveCampaign> campaigns, String deviceId) {
		return campaigns.stream()
			.map(LiveCampaign::campaign)
			.filter((campaign) -> campaign.started() != null)
			.gather(Gatherers.mapConcurrent(AT_ONCE, (campaign) -> sent(campaign, deviceId)))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<Sent> sent(Campaign campaign, String deviceId) {
		return this.outbox.taken(campaign.id(), Audience.shard(deviceId), deviceId).map((at) -> sent(campaign, at));
	}

	private Sent sent(Campaign campaign, Instant at) {
		PushText text = campaign.draft().text();
		return new Sent(campaign.id(), at, text.title(), text.body(), text.image(), text.articleId(),
				this.wording.link(campaign));
	}

	private boolean isForgotten(LiveCampaign campaign) {
		return campaign.campaign().created().isBefore(this.clock.instant().minus(Outbox.KEPT));
	}

}
