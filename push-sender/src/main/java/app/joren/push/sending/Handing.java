package app.joren.push.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import app.joren.push.campaign.LiveCampaign;
import app.joren.push.device.Audience;
import app.joren.push.device.Device;
import app.joren.push.gateway.Handover;
import app.joren.push.gateway.PushGateway;
import org.springframework.stereotype.Component;

/** Hands the pushes of a claimed part over to the gateway. */
@Component
class Handing {

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

	private final PushGateway gateway;

	private final Audience audience;

	private final Standing standing;

	private final Wording wording;

	private final SendingSettings settings;

	private final Clock clock;

	Handing(PushGateway gateway, Audience audience, Standing standing, Wording wording, SendingSettings settings,
			Clock clock) {
		this.gateway = gateway;
		this.audience = audience;
		this.standing = standing;
		this.wording = wording;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Hands them over, several at once.
	 * @param until from then on others may take the part for given up
	 * @return what became of each
	 */
	Map<String, Entry> handOver(LiveCampaign campaign, Collection<Device> devices, Instant until) {
		Instant last = until.minus(this.settings.handover());
		return devices.stream()
			.gather(Gatherers.mapConcurrent(this.settings.width(),
					(device) -> Map.entry(device.deviceId(), handOver(campaign, device, last))))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private Entry handOver(LiveCampaign campaign, Device device, Instant last) {
		Duration pause = this.settings.backOff();
		while (true) {
			Instant now = this.clock.instant();
			if (!now.isBefore(last) || !this.standing.isSending(campaign.id())) {
				return new Entry.Waiting(now);
			}
			Handover handover = this.gateway.send(device, this.wording.of(campaign.campaign(), device, now));
			if (!(handover instanceof Handover.Later) || !sleep(pause)) {
				return entry(campaign, device, handover, now);
			}
			pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
		}
	}

	private Entry entry(LiveCampaign campaign, Device device, Handover handover, Instant now) {
		return switch (handover) {
			case Handover.Accepted _ -> new Entry.Taken();
			case Handover.Refused refused -> new Entry.Failed(refused.reason());
			case Handover.Dead dead -> {
				this.audience.died(device);
				yield new Entry.Failed(dead.reason());
			}
			case Handover.Shut shut -> {
				this.standing.shut(campaign, shut.reason(), now);
				yield new Entry.Waiting(now);
			}
			case Handover.Later _ -> new Entry.Waiting(now);
			case Handover.Unknown _ -> new Entry.Doubtful(now, this.clock.instant().plus(this.settings.grace()));
		};
	}

	/** Any time within the pause, so that many do not come back together. */
	private static boolean sleep(Duration pause) {
		try {
			Thread.sleep(ThreadLocalRandom.current().nextLong(pause.toMillis() / 2, pause.toMillis() + 1));
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static Duration shorter(Duration one, Duration other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

}
