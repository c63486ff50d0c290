package app.joren.console.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import app.joren.console.conversion.Conversion;
import app.joren.contracts.crawler.Crawl;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * How far an app's articles are made again, as a page shows it.
 *
 * @param appId the app
 * @param work the last time; null if it never was done
 * @param asked when something was decided on this page that leads to it, in milliseconds
 * since 1970; 0 if nothing was
 * @param now when the page is drawn
 */
record RemakeView(String appId, @Nullable Crawl work, long asked, Instant now) {

	/** Where pages hand on that something was decided. */
	static final String ASKED = "asked";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** A decision comes before the work that it leads to, as far as clocks agree. */
	private static final long TOLERANCE_MILLIS = 500;

	/** Puts it where templates look for it. */
	static void show(Conversion conversion, Model model, Clock clock) {
		long asked = (model.getAttribute(ASKED) instanceof Long moment) ? moment : 0;
		model.addAttribute("remake", new RemakeView(conversion.appId(), conversion.remake(), asked, clock.instant()));
	}

	/** Whether work that was asked for has not begun yet. */
	public boolean waiting() {
		boolean recent = Duration.between(Instant.ofEpochMilli(this.asked), this.now).compareTo(PATIENCE) < 0;
		return recent && (this.work == null || this.work.started().toEpochMilli() + TOLERANCE_MILLIS < this.asked);
	}

	/** Whether the page has to ask again. */
	public boolean moving() {
		return waiting() || (this.work != null && !this.work.state().ended());
	}

}
