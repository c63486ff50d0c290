package app.joren.push.payload;

/** A way to phones, as SNS tells them apart. */
public enum Channel {

	/** Apple's phones, with builds from the store and from TestFlight. */
	APNS("APNS"),

	/** Apple's phones, with builds signed for development. */
	APNS_SANDBOX("APNS_SANDBOX"),

	/**
	 * Firebase Cloud Messaging, which SNS still calls by the name of what was before it.
	 */
	FCM("GCM");

	private final String platform;

	Channel(String platform) {
		this.platform = platform;
	}

	/** SNS's name of it: of platform applications, and the key in a message. */
	public String platform() {
		return this.platform;
	}

}
