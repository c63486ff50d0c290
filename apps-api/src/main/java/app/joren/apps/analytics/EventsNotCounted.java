package app.joren.apps.analytics;

/** A question about events has no answer now. */
public class EventsNotCounted extends RuntimeException {

	EventsNotCounted(String message) {
		super(message);
	}

	EventsNotCounted(String message, Throwable cause) {
		super(message, cause);
	}

}
