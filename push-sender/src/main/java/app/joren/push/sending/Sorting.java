package app.joren.push.sending;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.joren.contracts.push.Campaign.State;
import app.joren.push.campaign.LiveCampaign;
import app.joren.push.campaign.Moments;
import app.joren.push.campaign.Recipients;
import app.joren.push.device.Device;
import app.joren.push.gateway.PushGateway;
import org.springframework.stereotype.Component;

/** Tells what is to be done about phones: which are claimed now, and which wait. */
@Component
class Sorting {

	private static final String TOO_LATE = "TooLate";

	private static final String GONE = "Gone";

	private final PushGateway gateway;

	Sorting(PushGateway gateway) {
		this.gateway = gateway;
	}

	/** Phones that nobody has looked at yet. */
	Map<String, Entry> fresh(LiveCampaign campaign, List<Device> devices, Instant now) {
		Recipients recipients = new Recipients(campaign.campaign().draft().audience());
		Map<String, Entry> entries = new LinkedHashMap<>();
		devices.stream()
			.filter(recipients::include)
			.forEach((device) -> entries.put(device.deviceId(), timely(campaign, device, now)));
		return entries;
	}

	/**
	 * The phones of a part that are due.
	 * @param devices those of them that are alive still
	 */
	Map<String, Entry> due(LiveCampaign campaign, Part part, Map<String, Device> devices, Instant now) {
		Map<String, Entry> entries = new LinkedHashMap<>();
		part.entries().forEach((deviceId, entry) -> {
			if (isDue(campaign, entry, now)) {
				Device device = devices.get(deviceId);
				entries.put(deviceId, (device != null) ? again(campaign, entry, device, now) : new Entry.Failed(GONE));
			}
		});
		return entries;
	}

	/** Of what was halted, only what is not known is looked at. */
	static boolean isDue(LiveCampaign campaign, Entry entry, Instant now) {
		boolean due = entry.due().filter((moment) -> !moment.isAfter(now)).isPresent();
		return due && (campaign.state() == State.SENDING || entry instanceof Entry.Doubtful);
	}

	private Entry again(LiveCampaign campaign, Entry entry, Device device, Instant now) {
		if (entry instanceof Entry.Doubtful doubtful && this.gateway.hasTaken(device, doubtful.since())) {
			return new Entry.Taken();
		}
		return (campaign.state() == State.SENDING) ? timely(campaign, device, now) : new Entry.Waiting(now);
	}

	private static Entry timely(LiveCampaign campaign, Device device, Instant now) {
		return new Moments(campaign.campaign()).of(device, now)
			.<Entry>map((moment) -> moment.isAfter(now) ? new Entry.Waiting(moment) : new Entry.Claimed())
			.orElseGet(() -> new Entry.Failed(TOO_LATE));
	}

}
