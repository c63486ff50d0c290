package app.joren.apps.analytics;

import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.joren.apps.event.EventLine;

/** Counts the events of one group. */
final class Tally {

	private final Set<String> events = new HashSet<>();

	private final Set<String> readers = new HashSet<>();

	private final DoubleSummaryStatistics seconds = new DoubleSummaryStatistics();

	private final DoubleSummaryStatistics depth = new DoubleSummaryStatistics();

	void add(EventLine line) {
		this.events.add(line.eventId());
		if (line.device() != null) {
			this.readers.add(line.device());
		}
		if (line.seconds() != null) {
			this.seconds.accept(line.seconds());
		}
		if (line.depth() != null) {
			this.depth.accept(line.depth());
		}
	}

	EventGroup group(List<String> by) {
		return new EventGroup(by, this.events.size(), this.readers.size(), this.seconds.getAverage(),
				this.depth.getAverage());
	}

}
