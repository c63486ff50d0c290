package app.joren.push.sending;

import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.Campaign.State;
import org.springframework.stereotype.Component;

/** Tells what has come of campaigns so far. */
@Component
public class CampaignResults {

	private final Outbox outbox;

	CampaignResults(Outbox outbox) {
		this.outbox = outbox;
	}

	/** A campaign with what is known by now. At its end that is kept with it. */
	public Campaign with(Campaign campaign) {
		if (campaign.state() == State.DRAFT || campaign.state() == State.SCHEDULED || campaign.state().ended()) {
			return campaign;
		}
		return new Campaign(campaign.id(), campaign.appId(), campaign.kind(), campaign.draft(), campaign.state(),
				campaign.time(), campaign.created(), campaign.started(), campaign.ended(),
				this.outbox.tally(campaign.id()).results(), campaign.shut());
	}

}
