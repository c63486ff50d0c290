package app.joren.push.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import app.joren.contracts.push.Campaign.State;
import app.joren.push.campaign.LiveCampaign;
import app.joren.runtime.queue.Queues;
import org.springframework.stereotype.Component;

/**
 * Gives a campaign its turn in a shard: as long as it lasts the campaign goes on there,
 * and then another message is behind those of other campaigns.
 */
@Component
public class ShardTurns {

	private final Standing standing;

	private final Lanes lanes;

	private final Outbox outbox;

	private final ShardWork work;

	private final Queues queues;

	private final SendingSettings settings;

	private final Clock clock;

	ShardTurns(Standing standing, Lanes lanes, Outbox outbox, ShardWork work, Queues queues, SendingSettings settings,
			Clock clock) {
		this.standing = standing;
		this.lanes = lanes;
		this.outbox = outbox;
		this.work = work;
		this.queues = queues;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Takes a turn. Where another campaign of the app is at it, a later message has more
	 * luck.
	 */
	public void take(SendShard command) {
		Optional<LiveCampaign> campaign = active(command);
		if (campaign.isEmpty()
				|| !this.lanes.take(campaign.get().campaign().appId(), command.shard(), command.campaignId())) {
			return;
		}
		Instant end = this.clock.instant().plus(this.settings.turn());
		Optional<Shard> shard = Optional.of(this.outbox.shard(command.campaignId(), command.shard()));
		while (shard.isPresent() && campaign.isPresent()) {
			if (this.clock.instant().isAfter(end)) {
				this.queues.send(SendShard.QUEUE, command);
				return;
			}
			shard = this.work.step(campaign.get(), shard.get());
			campaign = active(command);
		}
	}

	private Optional<LiveCampaign> active(SendShard command) {
		return this.standing.of(command.campaignId())
			.filter((campaign) -> campaign.state() == State.SENDING || campaign.state() == State.STOPPING
					|| campaign.state() == State.SHUT);
	}

}
