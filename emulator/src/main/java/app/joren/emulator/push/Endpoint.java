package app.joren.emulator.push;

import java.util.Map;

/** A phone as SNS knows it. */
class Endpoint implements Comparable<Endpoint> {

	private final String arn;

	private volatile String token;

	private volatile String userData;

	private volatile boolean enabled;

	Endpoint(String arn, String token, String userData, boolean enabled) {
		this.arn = arn;
		this.token = token;
		this.userData = userData;
		this.enabled = enabled;
	}

	String arn() {
		return this.arn;
	}

	String token() {
		return this.token;
	}

	String userData() {
		return this.userData;
	}

	boolean isEnabled() {
		return this.enabled;
	}

	void disable() {
		this.enabled = false;
	}

	void change(String newToken, String newUserData, boolean isEnabled) {
		this.token = newToken;
		this.userData = newUserData;
		this.enabled = isEnabled;
	}

	Map<String, String> attributes() {
		return this.userData.isEmpty() ? Map.of("Token", this.token, "Enabled", String.valueOf(this.enabled))
				: Map.of("Token", this.token, "Enabled", String.valueOf(this.enabled), "CustomUserData", this.userData);
	}

	@Override
	public int compareTo(Endpoint other) {
		return this.arn.compareTo(other.arn);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Endpoint endpoint && this.arn.equals(endpoint.arn);
	}

	@Override
	public int hashCode() {
		return this.arn.hashCode();
	}

}
