package app.joren.runtime;

/** The first program argument names no mode. */
class UnknownMode extends IllegalArgumentException {

	UnknownMode(String given, String known) {
		super("There is no mode '%s'. The modes are: %s, several of them joined by a comma, or nothing for all."
			.formatted(given, known));
	}

}
