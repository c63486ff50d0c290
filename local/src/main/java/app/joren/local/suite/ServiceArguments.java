package app.joren.local.suite;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The program arguments that make a service part of one suite on this machine.
 */
class ServiceArguments {

	static final String PREFIX = "joren-local";

	private static final int SECRET_BYTES = 32;

	private final Map<String, Object> common = new LinkedHashMap<>();

	private final Ports ports;

	private final AdminAccount admin;

	ServiceArguments(SuiteSettings settings, URI emulator, SuiteHome home) {
		this.ports = settings.ports();
		this.admin = home.admin();
		this.common.put("spring.profiles.active", "local");
		this.common.put("server.address", "127.0.0.1");
		this.common.put("AWS_ENDPOINT_URL", emulator);
		this.common.put("push.gateway.endpoint", address(Ports.PHONES));
		this.common.put("push.links.base", address("apps"));
		this.common.put("joren.prefix", PREFIX);
		this.common.put("joren.service.secret", newSecret());
		this.common.put("joren.fetch.allowed-hosts", String.join(",", settings.allowedHosts()));
		this.common.put("logging.file.name", home.log());
		this.common.put("logging.threshold.console", "off");
		// A service that stops waits for its polls.
		this.common.put("spring.cloud.aws.sqs.listener.poll-timeout", "1s");
		// The suite stops its services itself, before the emulator.
		this.common.put("spring.main.register-shutdown-hook", false);
		this.common.put("logging.register-shutdown-hook", false);
		ServiceProgram.ALL.forEach((service) -> this.common
			.put("spring.http.serviceclient.%s.base-url".formatted(service.name()), address(service.name())));
	}

	URI address(String service) {
		return URI.create("http://127.0.0.1:" + this.ports.of(service));
	}

	AdminAccount admin() {
		return this.admin;
	}

	String[] of(ServiceProgram service) {
		Map<String, Object> arguments = new LinkedHashMap<>(this.common);
		arguments.put("server.port", this.ports.of(service.name()));
		if (service.name().equals(ServiceProgram.CONSOLE)) {
			arguments.put("console.admin.name", this.admin.name());
			arguments.put("console.admin.password", this.admin.password());
			arguments.put("console.preview.content-api", address("apps"));
			arguments.put("console.preview.push-api", address("push"));
			arguments.put("console.preview.push-inbox", address(Ports.PHONES));
		}
		return arguments.entrySet()
			.stream()
			.map((argument) -> "--%s=%s".formatted(argument.getKey(), argument.getValue()))
			.toArray(String[]::new);
	}

	/** Tokens live for minutes, so each start may have a secret of its own. */
	private static String newSecret() {
		byte[] secret = new byte[SECRET_BYTES];
		new SecureRandom().nextBytes(secret);
		return HexFormat.of().formatHex(secret);
	}

}
