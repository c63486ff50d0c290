package app.joren.apps.analytics.insights;

import java.util.List;
import java.util.Map;

/**
 * A query on its way from scheduled through running, with parts of its rows, to its end.
 */
final class RunningQuery {

	private final List<Map<String, String>> rows;

	private final String end;

	private int asked;

	/**
	 * A query.
	 * @param rows what it will have found
	 * @param end how it ends: a status, of which {@code Running} never ends
	 */
	RunningQuery(List<Map<String, String>> rows, String end) {
		this.rows = rows;
		this.end = end;
	}

	/** The next time somebody asks. */
	void ask() {
		this.asked++;
	}

	boolean isUnderWay() {
		return status().equals("Scheduled") || status().equals("Running");
	}

	String status() {
		return (this.asked < 2) ? "Scheduled" : (this.asked == 2) ? "Running" : this.end;
	}

	/** While it is running, some of the rows. */
	List<Map<String, String>> rows() {
		return switch (status()) {
			case "Complete" -> this.rows;
			case "Running" -> this.rows.subList(0, this.rows.size() / 2);
			default -> List.of();
		};
	}

}
