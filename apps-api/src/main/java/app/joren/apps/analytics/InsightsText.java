package app.joren.apps.analytics;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import app.joren.apps.event.EventType;

/**
 * Questions in the language of Logs Insights. Whatever stands in quotes is an id, a date
 * or a word of our own, so that nothing needs to be escaped.
 */
final class InsightsText {

	static final String EVENTS = "n_events";

	static final String READERS = "n_readers";

	static final String SECONDS = "mean_seconds";

	static final String DEPTH = "mean_depth";

	private InsightsText() {
	}

	static String of(EventQuestion question) {
		return """
				filter app_id = "%s" and event in [%s] and day in [%s]%s
				| stats count_distinct(event_id) as %s, count_distinct(device) as %s, avg(seconds) as %s, avg(depth) as %s by %s
				| sort %s desc
				| limit %d"""
			.formatted(question.appId(), quoted(question.types().stream().map(EventType::wireName).toList()),
					quoted(question.days().all()), present(question.by()), EVENTS, READERS, SECONDS, DEPTH,
					members(question.by()), EVENTS, EventQuestion.MOST_GROUPS);
	}

	private static String quoted(Collection<?> values) {
		return values.stream().map((value) -> "\"" + value + "\"").collect(Collectors.joining(", "));
	}

	private static String present(List<EventField> fields) {
		return fields.stream().map((field) -> " and ispresent(" + field.member() + ")").collect(Collectors.joining());
	}

	private static String members(List<EventField> fields) {
		return fields.stream().map(EventField::member).collect(Collectors.joining(", "));
	}

}
