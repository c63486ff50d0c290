package app.joren.apps.content;

/** One event cannot be taken. */
class EventRefused extends Exception {

	EventRefused(String reason) {
		super(reason);
	}

	static EventRefused invalid(String field) {
		return new EventRefused("invalid:" + field);
	}

	static EventRefused missing(String field) {
		return new EventRefused("missing:" + field);
	}

	/** Why, for programs. */
	String reason() {
		return String.valueOf(getMessage());
	}

}
