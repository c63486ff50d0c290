package app.joren.push.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.SendTime;
import app.joren.push.device.Device;
import app.joren.push.device.QuietHours;

/** Tells when a campaign reaches a phone. */
public final class Moments {

	private final Campaign campaign;

	/** The moments of a campaign whose sending has begun. */
	public Moments(Campaign campaign) {
		this.campaign = campaign;
	}

	/**
	 * When the campaign may go to a phone, now or later: at its time, and not in the
	 * quiet hours. Where clocks are put forward over the time it is so much later, and
	 * where they are put back it is the first of both.
	 * @return nothing, if that is too late for what the campaign says
	 */
	public Optional<Instant> of(Device device, Instant now) {
		Instant wanted = wanted(device);
		Instant undisturbed = afterQuietHours(device, wanted.isAfter(now) ? wanted : now);
		return Optional.of(undisturbed).filter((moment) -> !moment.isAfter(end(wanted)));
	}

	/** For how long it is still worth delivering to a phone. */
	public Duration left(Device device, Instant now) {
		return Duration.between(now, end(wanted(device)));
	}

	private Instant end(Instant wanted) {
		return wanted.plus(Duration.ofHours(this.campaign.draft().hours()));
	}

	private Instant wanted(Device device) {
		if (this.campaign.time() instanceof SendTime.LocalHour local) {
			return local.at().atZone(device.zone()).toInstant();
		}
		Instant started = this.campaign.started();
		return (started != null) ? started : this.campaign.created();
	}

	private static Instant afterQuietHours(Device device, Instant moment) {
		QuietHours quiet = device.quietHours();
		ZonedDateTime local = moment.atZone(device.zone());
		if (quiet == null || !quiet.contain(local.toLocalTime())) {
			return moment;
		}
		ZonedDateTime end = local.with(quiet.until());
		return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
	}

}
