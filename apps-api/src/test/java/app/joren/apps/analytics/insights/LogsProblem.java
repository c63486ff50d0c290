package app.joren.apps.analytics.insights;

/** What the service refuses, with the name of its error. */
class LogsProblem extends RuntimeException {

	private final String type;

	LogsProblem(String type, String message) {
		super(message);
		this.type = type;
	}

	static LogsProblem malformed(String message) {
		return new LogsProblem("MalformedQueryException", message);
	}

	static LogsProblem invalid(String message) {
		return new LogsProblem("InvalidParameterException", message);
	}

	String type() {
		return this.type;
	}

}
