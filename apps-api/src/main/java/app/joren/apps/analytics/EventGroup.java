package app.joren.apps.analytics;

import java.util.List;

/**
 * Events that have something in common. One that was written twice counts once; averages
 * are of those events that have a value.
 *
 * @param by what they have in common, as the question says
 * @param events how many
 * @param readers of how many readers that may be counted
 * @param seconds how long an article was read on average, or 0
 * @param depth how far down on average, or 0
 */
public record EventGroup(List<String> by, long events, long readers, double seconds, double depth) {

	public EventGroup {
		by = List.copyOf(by);
	}

}
