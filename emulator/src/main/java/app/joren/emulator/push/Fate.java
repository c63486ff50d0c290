package app.joren.emulator.push;

import java.util.Arrays;

/**
 * What becomes of pushes to a fake phone, by how its token begins. All beginnings are
 * hexadecimal, so that they can be tokens of iOS too.
 */
public enum Fate {

	/** The provider says that the token is none, a little after the push was accepted. */
	INVALID("bad0"),

	/** The app is not installed any more. */
	UNREGISTERED("dead"),

	/** The phone is slow to reach. */
	SLOW("5100"),

	/** A token of the sandbox, which does not work in production. */
	SANDBOX("5a4d"),

	/** The phone gets it. */
	ARRIVES("");

	private final String beginning;

	Fate(String beginning) {
		this.beginning = beginning;
	}

	/** How such a token begins. */
	public String beginning() {
		return this.beginning;
	}

	static Fate of(String token, String platform) {
		return Arrays.stream(values())
			.filter((fate) -> token.startsWith(fate.beginning))
			.filter((fate) -> fate != SANDBOX || platform.equals("APNS"))
			.findFirst()
			.orElse(ARRIVES);
	}

	/** Whether SNS sends nothing more there. */
	boolean isDeath() {
		return this == INVALID || this == UNREGISTERED || this == SANDBOX;
	}

	/** The provider's status. */
	int statusCode() {
		return switch (this) {
			case UNREGISTERED -> 410;
			case INVALID, SANDBOX -> 400;
			case SLOW, ARRIVES -> 200;
		};
	}

	/** The provider's words. */
	String response() {
		return switch (this) {
			case UNREGISTERED -> "{\"reason\":\"Unregistered\"}";
			case INVALID, SANDBOX -> "{\"reason\":\"BadDeviceToken\"}";
			case SLOW, ARRIVES -> "{}";
		};
	}

}
