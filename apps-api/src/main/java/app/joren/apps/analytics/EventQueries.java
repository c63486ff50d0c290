package app.joren.apps.analytics;

import java.util.List;

/** Answers questions about events, from the log group in which they are. */
public interface EventQueries {

	/**
	 * Answers a question, which may take minutes.
	 * @return the groups, the largest first
	 * @throws EventsNotCounted if there is no answer now
	 */
	List<EventGroup> ask(EventQuestion question);

}
