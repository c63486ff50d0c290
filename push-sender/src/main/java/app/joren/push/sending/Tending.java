package app.joren.push.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import app.joren.contracts.push.Campaign.State;
import app.joren.push.campaign.Campaigns;
import app.joren.push.campaign.LiveCampaign;
import app.joren.push.device.Audience;
import app.joren.runtime.queue.Queues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks after campaigns: begins them when it is time, sends messages for shards where
 * something is due and nobody is at it, and notices the end. Any worker does so, of two
 * at once one.
 */
@Component
public class Tending {

	private static final Logger log = LoggerFactory.getLogger(Tending.class);

	private static final int MOST = 50;

	private final Campaigns campaigns;

	private final Outbox outbox;

	private final Queues queues;

	private final SendingSettings settings;

	private final Clock clock;

	Tending(Campaigns campaigns, Outbox outbox, Queues queues, SendingSettings settings, Clock clock) {
		this.campaigns = campaigns;
		this.outbox = outbox;
		this.queues = queues;
		this.settings = settings;
		this.clock = clock;
	}

	/** Looks after those of which it is time; tells how many were begun. */
	public int tendDue() {
		Instant now = this.clock.instant();
		return (int) this.campaigns.due(now, MOST).stream().filter((campaign) -> tend(campaign, now)).count();
	}

	private boolean tend(LiveCampaign campaign, Instant now) {
		Instant watch = now.plus(this.settings.watch());
		return switch (campaign.state()) {
			case SCHEDULED -> begin(campaign, campaign.begun(now, watch));
			case SENDING -> look(campaign, campaign.watchedAt(watch), Shard::hasFinished, (shard) -> shard.isDue(now));
			case STOPPING -> look(campaign, campaign.watchedAt(watch), Shard::hasSettled,
					(shard) -> !shard.hasSettled() && !shard.isHeld(now));
			case SHUT -> settle(campaign, campaign.watchedAt(watch), now);
			case DRAFT, STOPPED, DONE -> false;
		};
	}

	private boolean begin(LiveCampaign before, LiveCampaign begun) {
		if (!this.campaigns.save(before, begun)) {
			return false;
		}
		log.info("Campaign {} of app {} begins", begun.id(), begun.campaign().appId());
		send(begun, IntStream.range(0, Audience.SHARDS).boxed().toList());
		return true;
	}

	private boolean look(LiveCampaign before, LiveCampaign watched, Predicate<Shard> through, Predicate<Shard> due) {
		if (!this.campaigns.save(before, watched)) {
			return false;
		}
		List<Shard> shards = all(watched);
		if (shards.stream().allMatch(through)) {
			end(watched, shards);
		}
		else {
			send(watched, shards.stream().filter(due).map(Shard::number).toList());
		}
		return false;
	}

	/**
	 * What the gateway has taken of a campaign that is held up becomes known meanwhile.
	 */
	private boolean settle(LiveCampaign before, LiveCampaign watched, Instant now) {
		List<Integer> open = all(before).stream()
			.filter((shard) -> !shard.hasSettled())
			.filter((shard) -> !shard.isHeld(now))
			.map(Shard::number)
			.toList();
		if (this.campaigns.save(before, open.isEmpty() ? before.watchedAt(null) : watched)) {
			send(watched, open);
		}
		return false;
	}

	private void end(LiveCampaign campaign, List<Shard> shards) {
		Tally tally = Outbox.sum(shards.stream());
		LiveCampaign ended = this.campaigns.change(campaign.campaign().appId(), campaign.id(),
				(now) -> now.state().ended() ? now : now.ended(tally.results(), this.clock.instant()));
		log.info("Campaign {} of app {} has ended as {}: {} accepted, {} failed", campaign.id(),
				campaign.campaign().appId(), ended.state(), tally.taken(), tally.failed());
	}

	/** Shards that nobody has begun with are among them. */
	private List<Shard> all(LiveCampaign campaign) {
		List<Shard> touched = this.outbox.shards(campaign.id());
		return IntStream.range(0, Audience.SHARDS)
			.mapToObj((number) -> touched.stream()
				.filter((shard) -> shard.number() == number)
				.findFirst()
				.orElse(Shard.untouched(number)))
			.toList();
	}

	private void send(LiveCampaign campaign, List<Integer> shards) {
		this.queues.sendAll(SendShard.QUEUE,
				shards.stream().map((shard) -> new SendShard(campaign.id(), shard)).toList());
	}

}
