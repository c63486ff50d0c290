package app.joren.bench.schedule;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import app.joren.crawler.schedule.ScheduleSettings;
import app.joren.crawler.schedule.SourceAnswer;
import app.joren.crawler.schedule.SourcePolicy;
import app.joren.crawler.schedule.SourceState;
import app.joren.crawler.schedule.SourceTimes;

/** A way of deciding when a site's list is asked again. */
@FunctionalInterface
interface Asking {

	/** Begins with a site, whose list shows its last articles. */
	Turn begin(int site, List<Instant> listed, Instant now);

	/** What is decided about one site. */
	@FunctionalInterface
	interface Turn {

		/** When to ask next, after something new or nothing was found. */
		Instant next(List<Instant> news, Instant now);

	}

	/** The same interval for all. */
	static Asking every(Duration interval) {
		return (site, listed, now) -> (news, asked) -> asked.plus(interval);
	}

	/** As the crawler does it. */
	static Asking adapting(ScheduleSettings settings) {
		SourceTimes times = new SourceTimes(settings, new SourcePolicy(settings));
		return (site, listed, now) -> {
			URI address = URI.create("https://site-" + site + ".example/feed");
			SourceState[] state = { times.after("app", SourceState.unasked(address, now),
					new SourceAnswer(true, listed, null, null, List.of()), now) };
			return (news, asked) -> {
				state[0] = times.after("app", state[0], new SourceAnswer(true, news, null, null, List.of()), asked);
				return state[0].due();
			};
		};
	}

}
