package app.joren.apps.event;

/** Events could not be kept now; they are to be sent again. */
public class EventsNotKept extends RuntimeException {

	EventsNotKept(String message) {
		super(message);
	}

	EventsNotKept(String message, Throwable cause) {
		super(message, cause);
	}

}
