package app.joren.push.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;

import app.joren.contracts.push.Campaign.State;
import app.joren.push.campaign.Campaigns;
import app.joren.push.campaign.LiveCampaign;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether campaigns are to go on, asked before each push and so known for a moment
 * instead of read each time.
 */
@Component
class Standing {

	private static final Logger log = LoggerFactory.getLogger(Standing.class);

	private static final int MOST_KNOWN = 1000;

	private final ConcurrentMap<String, Known> known = Caffeine.newBuilder()
		.maximumSize(MOST_KNOWN)
		.<String, Known>build()
		.asMap();

	private final Campaigns campaigns;

	private final SendingSettings settings;

	private final Clock clock;

	Standing(Campaigns campaigns, SendingSettings settings, Clock clock) {
		this.campaigns = campaigns;
		this.settings = settings;
		this.clock = clock;
	}

	/** A campaign as it was a moment ago. */
	Optional<LiveCampaign> of(String campaignId) {
		Instant now = this.clock.instant();
		return Optional.ofNullable(this.known.compute(campaignId, (id, before) -> {
			if (before != null && now.isBefore(before.read().plus(this.settings.sign()))) {
				return before;
			}
			return this.campaigns.find(id).map((campaign) -> new Known(campaign, now)).orElse(null);
		})).map(Known::campaign);
	}

	/** Whether its pushes are to be handed over. */
	boolean isSending(String campaignId) {
		return of(campaignId).filter((campaign) -> campaign.state() == State.SENDING).isPresent();
	}

	/** The gateway takes nothing of an app any more. Of many that notice one says so. */
	synchronized void shut(LiveCampaign campaign, String reason, Instant asked) {
		if (!isSending(campaign.id())) {
			return;
		}
		LiveCampaign after = this.campaigns.change(campaign.campaign().appId(), campaign.id(),
				(before) -> before.shut(reason, asked, this.clock.instant()));
		this.known.remove(campaign.id());
		if (after.state() == State.SHUT) {
			log.warn("Campaign {} of app {} is held up, a person has to look at the credentials: {}", campaign.id(),
					campaign.campaign().appId(), reason);
		}
	}

	/**
	 * What was read.
	 *
	 * @param campaign the campaign
	 * @param read when
	 */
	private record Known(LiveCampaign campaign, Instant read) {
	}

}
