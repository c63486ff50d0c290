package app.joren.push.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.joren.contracts.push.Campaign.State;
import app.joren.push.campaign.LiveCampaign;
import app.joren.push.device.Audience;
import app.joren.push.device.Device;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a campaign one part further in a shard. */
@Component
class ShardWork {

	private final Outbox outbox;

	private final Lanes lanes;

	private final Audience audience;

	private final Sorting sorting;

	private final Handing handing;

	private final SendingSettings settings;

	private final Clock clock;

	ShardWork(Outbox outbox, Lanes lanes, Audience audience, Sorting sorting, Handing handing, SendingSettings settings,
			Clock clock) {
		this.outbox = outbox;
		this.lanes = lanes;
		this.audience = audience;
		this.sorting = sorting;
		this.handing = handing;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Does the next thing that is to be done.
	 * @return the shard then, or nothing if there is nothing to be done now or somebody
	 * else is at it
	 */
	Optional<Shard> step(LiveCampaign campaign, Shard shard) {
		Instant now = this.clock.instant();
		if (shard.isHeld(now)) {
			return Optional.empty();
		}
		String claimed = shard.claimed();
		if (claimed != null) {
			return giveUp(campaign, shard, claimed);
		}
		boolean sending = campaign.state() == State.SENDING;
		return (sending && !shard.walked()) ? walk(campaign, shard, now) : again(campaign, shard, now);
	}

	/**
	 * Whoever had claimed it was not heard of: what is not known is asked a little later.
	 */
	private Optional<Shard> giveUp(LiveCampaign campaign, Shard shard, String claimed) {
		Part part = this.outbox.part(campaign.id(), shard.number(), claimed);
		Part abandoned = part.abandoned(shard.end().orElseThrow().plus(this.settings.grace()));
		return this.outbox.save(campaign.id(), shard.mark(part.tally(), abandoned), List.of(abandoned));
	}

	private Optional<Shard> walk(LiveCampaign campaign, Shard shard, Instant now) {
		Audience.Part page = this.audience.devices(campaign.campaign().appId(), shard.number(), shard.after(),
				this.settings.part());
		String last = last(page, shard.after());
		Shard walked = shard.walkedTo(last, page.last() == null);
		Map<String, Entry> entries = this.sorting.fresh(campaign, page.devices(), now);
		if (entries.isEmpty() || last == null) {
			return this.outbox.save(campaign.id(), walked, List.of());
		}
		return handOver(campaign, walked, Tally.none(), new Part(shard.after(), last, now, entries), page.devices());
	}

	private static @Nullable String last(Audience.Part page, @Nullable String before) {
		if (page.last() != null) {
			return page.last();
		}
		return page.devices().isEmpty() ? before : page.devices().getLast().deviceId();
	}

	private Optional<Shard> again(LiveCampaign campaign, Shard shard, Instant now) {
		List<Part> unfinished = this.outbox.unfinished(campaign.id(), shard.number());
		Optional<Part> due = unfinished.stream()
			.filter((part) -> part.entries().values().stream().anyMatch((entry) -> Sorting.isDue(campaign, entry, now)))
			.findFirst();
		if (due.isEmpty()) {
			return rest(campaign, shard, next(unfinished, null));
		}
		Part part = due.get();
		Map<String, Device> devices = devices(campaign, shard, part);
		Part sorted = part.with(this.sorting.due(campaign, part, devices, now)).since(now);
		return handOver(campaign, shard.resting(next(unfinished, part)), part.tally(), sorted, devices.values());
	}

	/** Nothing to be done for now, which is written down once. */
	private Optional<Shard> rest(LiveCampaign campaign, Shard shard, @Nullable Instant next) {
		Shard resting = shard.resting(next);
		if (campaign.state() == State.SENDING && !resting.equals(shard)) {
			this.outbox.save(campaign.id(), resting, List.of());
		}
		return Optional.empty();
	}

	private static @Nullable Instant next(List<Part> parts, @Nullable Part without) {
		return parts.stream()
			.filter((part) -> !part.equals(without))
			.flatMap((part) -> part.due().stream())
			.min(Instant::compareTo)
			.orElse(null);
	}

	/** The living phones of a part, as they are set up now. */
	private Map<String, Device> devices(LiveCampaign campaign, Shard shard, Part part) {
		Map<String, Device> devices = new LinkedHashMap<>();
		String after = part.after();
		do {
			Audience.Part page = this.audience.devices(campaign.campaign().appId(), shard.number(), after,
					this.settings.part());
			page.devices().forEach((device) -> devices.put(device.deviceId(), device));
			after = page.last();
		}
		while (after != null && after.compareTo(part.last()) < 0);
		return devices;
	}

	private Optional<Shard> handOver(LiveCampaign campaign, Shard shard, Tally before, Part part,
			Collection<Device> devices) {
		Map<String, Device> claimed = devices.stream()
			.filter((device) -> part.entries().get(device.deviceId()) instanceof Entry.Claimed)
			.collect(Collectors.toMap(Device::deviceId, Function.identity()));
		if (claimed.isEmpty()) {
			return this.outbox.save(campaign.id(), shard.mark(before, part), List.of(part));
		}
		Instant until = this.clock.instant().plus(this.settings.lease());
		return this.outbox
			.save(campaign.id(), shard.claim(before, part, until), List.of(part),
					this.lanes.held(campaign.campaign().appId(), shard.number(), campaign.id()))
			.flatMap((own) -> {
				Part after = part.with(this.handing.handOver(campaign, claimed.values(), until));
				return this.outbox.save(campaign.id(), own.mark(part.tally(), after), List.of(after));
			});
	}

}
