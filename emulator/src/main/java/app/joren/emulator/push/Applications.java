package app.joren.emulator.push;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** All platform applications, and which endpoint is where. */
class Applications {

	private static final Pattern ARN = Pattern
		.compile("arn:aws:sns:[a-z0-9-]+:\\d{12}:app/(APNS|APNS_SANDBOX|GCM)/[A-Za-z0-9_.-]{1,256}");

	private final Map<String, Application> byArn = new ConcurrentHashMap<>();

	private final Map<String, Application> byEndpoint = new ConcurrentHashMap<>();

	private final Map<String, Endpoint> endpoints = new ConcurrentHashMap<>();

	Application create(String arn, Map<String, String> attributes) {
		if (!ARN.matcher(arn).matches()) {
			throw SnsFault.invalid("PlatformApplicationArn", "An invalid ARN was given");
		}
		Application application = this.byArn.computeIfAbsent(arn, Application::new);
		application.attributes().putAll(attributes);
		return application;
	}

	List<String> arns() {
		return this.byArn.keySet().stream().sorted().toList();
	}

	Application get(String arn) {
		return Optional.ofNullable(this.byArn.get(arn))
			.orElseThrow(() -> SnsFault.notFound("PlatformApplication does not exist"));
	}

	Endpoint register(Application application, String token, Optional<String> userData, Map<String, String> asked) {
		Endpoint endpoint = application.create(token, userData, asked);
		this.byEndpoint.put(endpoint.arn(), application);
		this.endpoints.put(endpoint.arn(), endpoint);
		return endpoint;
	}

	/** An endpoint, unless there is none. */
	@Nullable Endpoint find(String arn) {
		return this.endpoints.get(arn);
	}

	Endpoint endpoint(String arn) {
		return Optional.ofNullable(find(arn)).orElseThrow(() -> SnsFault.notFound("Endpoint does not exist"));
	}

	Application of(Endpoint endpoint) {
		return Optional.ofNullable(this.byEndpoint.get(endpoint.arn())).orElseThrow();
	}

	void delete(String arn) {
		Endpoint endpoint = this.endpoints.remove(arn);
		Application application = this.byEndpoint.remove(arn);
		if (endpoint != null && application != null) {
			application.delete(endpoint);
		}
	}

}
