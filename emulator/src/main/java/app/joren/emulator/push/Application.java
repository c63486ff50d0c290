package app.joren.emulator.push;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** A platform application with its endpoints. A token is in each application once. */
class Application {

	private static final String ENABLED = "Enabled";

	private final String arn;

	private final Map<String, String> attributes = new ConcurrentHashMap<>();

	private final Map<String, Endpoint> byToken = new ConcurrentHashMap<>();

	Application(String arn) {
		this.arn = arn;
	}

	String arn() {
		return this.arn;
	}

	/** {@code APNS}, {@code APNS_SANDBOX} or {@code GCM}. */
	String platform() {
		return this.arn.split("[:/]")[6];
	}

	String name() {
		return this.arn.substring(this.arn.lastIndexOf('/') + 1);
	}

	boolean isEnabled() {
		return !"false".equals(this.attributes.get(ENABLED));
	}

	Map<String, String> attributes() {
		return this.attributes;
	}

	List<Endpoint> endpoints() {
		return this.byToken.values().stream().sorted().toList();
	}

	/**
	 * Creates an endpoint, or finds the one that is as it is asked for. This enables none
	 * that is disabled.
	 */
	synchronized Endpoint create(String token, Optional<String> userData, Map<String, String> asked) {
		String spelled = spelled(token);
		Endpoint known = this.byToken.get(spelled);
		if (known == null) {
			Endpoint endpoint = new Endpoint(newArn(), spelled, userData.orElse(""), !isFalse(asked.get(ENABLED)));
			this.byToken.put(spelled, endpoint);
			return endpoint;
		}
		boolean otherData = userData.isPresent() && !userData.get().equals(known.userData());
		boolean otherState = asked.containsKey(ENABLED) && isFalse(asked.get(ENABLED)) == known.isEnabled();
		if (otherData || otherState) {
			throw taken(known);
		}
		return known;
	}

	synchronized void change(Endpoint endpoint, Map<String, String> changes) {
		String token = spelled(changes.getOrDefault("Token", endpoint.token()));
		Endpoint other = this.byToken.get(token);
		if (other != null && other != endpoint) {
			throw taken(other);
		}
		this.byToken.remove(endpoint.token());
		endpoint.change(token, changes.getOrDefault("CustomUserData", endpoint.userData()),
				changes.containsKey(ENABLED) ? !isFalse(changes.get(ENABLED)) : endpoint.isEnabled());
		this.byToken.put(token, endpoint);
	}

	synchronized void delete(Endpoint endpoint) {
		this.byToken.remove(endpoint.token());
	}

	private String newArn() {
		return this.arn.replaceFirst(":app/", ":endpoint/") + "/" + UUID.randomUUID();
	}

	private String spelled(String token) {
		if (!platform().startsWith("APNS")) {
			return token;
		}
		if (!token.matches("[0-9A-Fa-f]{1,400}")) {
			throw SnsFault.invalid("Token", "iOS device tokens must be no more than 400 hexadecimal characters");
		}
		return token.toLowerCase(Locale.ROOT);
	}

	private static boolean isFalse(@Nullable String value) {
		return "false".equalsIgnoreCase(value);
	}

	private static SnsFault taken(Endpoint endpoint) {
		return SnsFault.invalid("Token",
				"Endpoint " + endpoint.arn() + " already exists with the same Token, but different attributes.");
	}

}
