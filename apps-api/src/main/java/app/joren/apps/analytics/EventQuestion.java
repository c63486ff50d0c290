package app.joren.apps.analytics;

import java.util.List;
import java.util.regex.Pattern;

import app.joren.apps.event.EventType;

/**
 * A question about an app's events: how many there were in each group, of how many
 * readers, and how articles were read on average.
 *
 * @param appId the app
 * @param days when
 * @param types of the events
 * @param by what a group has in common; events that lack any of it are left out
 */
public record EventQuestion(String appId, Days days, List<EventType> types, List<EventField> by) {

	/** The app's id becomes part of a query. */
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

	/** No answer has more groups than this, those with the most events. */
	public static final int MOST_GROUPS = 10_000;

	public EventQuestion {
		types = List.copyOf(types);
		by = List.copyOf(by);
		if (!ID.matcher(appId).matches()) {
			throw new IllegalArgumentException("This is no app's id");
		}
	}

}
