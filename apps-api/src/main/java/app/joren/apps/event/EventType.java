package app.joren.apps.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reader can do that an app tells of. */
public enum EventType {

	/** The app came to the front. */
	OPEN,

	/** A screen was shown. */
	SCREEN("screen"),

	/** An article was read. */
	READ("articleId"),

	/** A push arrived. */
	PUSH_RECEIVED("pushId"),

	/** A push was tapped. */
	PUSH_OPENED("pushId"),

	/** An article was passed on. */
	SHARE("articleId"),

	/** Something was searched for. What it was is never told. */
	SEARCH;

	/** What shows that somebody was there: a push arrives by itself. */
	public static final List<EventType> PRESENCE = Arrays.stream(values())
		.filter((type) -> type != PUSH_RECEIVED)
		.toList();

	private final List<String> needs;

	EventType(String... needs) {
		this.needs = List.of(needs);
	}

	/** The fields that an event of this type cannot be without. */
	public List<String> needs() {
		return this.needs;
	}

	/** Its name on the wire and in the log. */
	public String wireName() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The type with a name. */
	public static Optional<EventType> named(String name) {
		return Arrays.stream(values()).filter((type) -> type.wireName().equals(name)).findFirst();
	}

}
