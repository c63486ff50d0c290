package app.joren.apps.analytics;

import java.util.Optional;
import java.util.function.Function;

import app.joren.apps.event.EventLine;
import org.jspecify.annotations.Nullable;

/** By what events can be grouped. */
public enum EventField {

	/** The day. */
	DAY("day", EventLine::day),

	/** The Monday of the week. */
	WEEK("week", EventLine::week),

	/** The month. */
	MONTH("month", EventLine::month),

	/** The type. */
	EVENT("event", EventLine::event),

	/** What the app runs on. */
	PLATFORM("platform", EventLine::platform),

	/** The app's version. */
	VERSION("app_version", EventLine::appVersion),

	/** The article. */
	ARTICLE("article_id", EventLine::articleId),

	/** The section where an article was found. */
	SECTION("section", EventLine::section),

	/** The push. */
	PUSH("push_id", EventLine::pushId),

	/** The Monday of the week in which the reader first opened the app. */
	COHORT("cohort", EventLine::cohort);

	private final String member;

	private final Function<EventLine, @Nullable String> value;

	EventField(String member, Function<EventLine, @Nullable String> value) {
		this.member = member;
		this.value = value;
	}

	/** Its name in the lines. */
	String member() {
		return this.member;
	}

	/** Its value in a line. */
	Optional<String> in(EventLine line) {
		return Optional.ofNullable(this.value.apply(line));
	}

}
