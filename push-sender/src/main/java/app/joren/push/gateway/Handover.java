package app.joren.push.gateway;

/** What became of handing a push over. */
public sealed interface Handover {

	/**
	 * The gateway has taken it.
	 *
	 * @param messageId the gateway's name for it
	 */
	record Accepted(String messageId) implements Handover {
	}

	/**
	 * The device is not to be pushed to any more.
	 *
	 * @param reason in one word, for example {@code EndpointDisabled}
	 */
	record Dead(String reason) implements Handover {
	}

	/**
	 * This push is refused and would be again.
	 *
	 * @param reason in one word
	 */
	record Refused(String reason) implements Handover {
	}

	/**
	 * Not now: too much at once, or the gateway is in trouble. It was certainly not
	 * taken.
	 *
	 * @param reason in one word
	 */
	record Later(String reason) implements Handover {
	}

	/**
	 * The connection broke after the push was sent: it may have been taken or not.
	 *
	 * @param reason in one word
	 */
	record Unknown(String reason) implements Handover {
	}

	/**
	 * Nothing goes to this platform of the app: the credentials need a person.
	 *
	 * @param reason in one word
	 */
	record Shut(String reason) implements Handover {
	}

}
