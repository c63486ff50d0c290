package app.joren.crawler.ping;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import app.joren.runtime.fetch.FetchOutcome;

/** A server that tells what is new: how it is spoken to. */
interface Server {

	/** What it is sent, to tell us or to stop. */
	Map<String, String> form(Subscription subscription);

	/** Whether it says that it will do so. */
	boolean isAccepted(FetchOutcome.Fetched answer);

	/** For how long, if that is settled by its answer. */
	Optional<Duration> agreesAtOnce();

	/** Whether it can be asked to stop. */
	boolean letsGo();

}
