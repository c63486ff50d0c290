package app.joren.crawler.schedule;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import app.joren.crawler.page.PageChecks;
import org.springframework.stereotype.Component;

/**
 * Decides when the page of an article is looked at again. Articles are corrected in their
 * first hours and then hardly ever, at a rate that falls about as their age grows; so the
 * pause grows with the age, and is shorter for a page that was found changed.
 */
@Component
public class RecheckPolicy {

	private static final int MOST_DOUBLINGS = 10;

	private final ScheduleSettings settings;

	/** A policy within an operator's limits. */
	public RecheckPolicy(ScheduleSettings settings) {
		this.settings = settings;
	}

	/** The same checks with the next moment for a page. */
	public PageChecks due(PageChecks checks, URI page, Instant now) {
		Duration pause = (checks.failures() > 0) ? afterFailures(checks.failures()) : byAge(checks, now);
		Instant next = Jitter.around(now, now.plus(pause), this.settings.jitter(), page.toString());
		Instant believed = now.plus(this.settings.believed());
		Instant fresh = checks.fresh();
		Instant wished = (fresh == null) ? next : fresh.isBefore(believed) ? fresh : believed;
		return checks.dueAt(wished.isAfter(next) ? wished : next);
	}

	/** A page of which a list says that it is as it was. */
	public PageChecks vouched(PageChecks checks, Instant now) {
		return checks.dueAt(latest(now));
	}

	/** When a page that was looked at then is looked at again, whatever lists say. */
	public Instant latest(Instant seen) {
		return seen.plus(this.settings.pages().longest());
	}

	private Duration byAge(PageChecks checks, Instant now) {
		double age = Math.max(0, Duration.between(checks.born(), now).toMillis());
		return clamped(age * this.settings.pages().growth() / (1 + checks.edits()));
	}

	private Duration afterFailures(int failures) {
		return clamped(
				this.settings.pages().shortest().toMillis() * Math.pow(2, Math.min(failures - 1, MOST_DOUBLINGS)));
	}

	private Duration clamped(double millis) {
		return Duration.ofMillis((long) Math.max(this.settings.pages().shortest().toMillis(),
				Math.min(millis, this.settings.pages().longest().toMillis())));
	}

}
