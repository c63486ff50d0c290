package app.joren.emulator.push;

/**
 * A request is refused as SNS refuses it, word for word where callers parse the words.
 */
class SnsFault extends RuntimeException {

	private final int status;

	private final String code;

	SnsFault(int status, String code, String message) {
		super(message);
		this.status = status;
		this.code = code;
	}

	static SnsFault invalid(String parameter, String reason) {
		return new SnsFault(400, "InvalidParameter", "Invalid parameter: " + parameter + " Reason: " + reason);
	}

	static SnsFault notFound(String message) {
		return new SnsFault(404, "NotFound", message);
	}

	int status() {
		return this.status;
	}

	String code() {
		return this.code;
	}

	String words() {
		return String.valueOf(getMessage());
	}

}
