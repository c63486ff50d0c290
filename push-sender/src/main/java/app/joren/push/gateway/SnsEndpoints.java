package app.joren.push.gateway;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.push.device.Endpoints;
import app.joren.push.device.Environment;
import app.joren.push.device.Platform;
import app.joren.push.payload.Channel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.SnsException;

import org.springframework.stereotype.Component;

/**
 * The endpoints of SNS mobile push, each a phone's token in an app's platform
 * application.
 */
@Component
class SnsEndpoints implements Endpoints {

	private static final Logger log = LoggerFactory.getLogger(SnsEndpoints.class);

	/** SNS says it in these words alone; its code is that of any invalid parameter. */
	private static final Pattern TAKEN = Pattern
		.compile("Endpoint (arn:aws[^ ]*:sns[^ ]+) already exists with the same [Tt]oken");

	private static final String TOKEN = "Token";

	private static final String ENABLED = "Enabled";

	private final SnsClient sns;

	private final GatewaySettings settings;

	private final Pace pace;

	SnsEndpoints(SnsClient mobilePush, GatewaySettings settings) {
		this.sns = mobilePush;
		this.settings = settings;
		this.pace = new Pace(settings.deletionsPerSecond(), System::nanoTime);
	}

	@Override
	public Registration register(String appId, Platform platform, Environment environment, String token,
			@Nullable String known) {
		String application = application(appId, Channels.of(platform, environment));
		try {
			return new Registration.Registered(ready(application, token, known));
		}
		catch (SnsException ex) {
			return refused(application, ex);
		}
		catch (SdkException ex) {
			log.warn("SNS was not reached for an endpoint of {}: {}", application, ex.getMessage());
			return new Registration.Unavailable("Unreachable");
		}
	}

	@Override
	public boolean delete(String endpoint) {
		this.pace.await();
		try {
			this.sns.deleteEndpoint((delete) -> delete.endpointArn(endpoint));
			return true;
		}
		catch (SdkException ex) {
			log.warn("The endpoint {} was not deleted: {}", endpoint, ex.getMessage());
			return false;
		}
	}

	private String ready(String application, String token, @Nullable String known) {
		String endpoint = (known != null && belongs(known, application)) ? known : create(application, token);
		try {
			return corrected(endpoint, token);
		}
		catch (NotFoundException ex) {
			return corrected(create(application, token), token);
		}
		catch (SnsException ex) {
			// Another install had this token before: its endpoint is this one's now.
			return corrected(taken(ex), token);
		}
	}

	/** Makes an endpoint have the token, and enables it, as a phone has just named it. */
	private String corrected(String endpoint, String token) {
		Map<String, String> attributes = this.sns.getEndpointAttributes((get) -> get.endpointArn(endpoint))
			.attributes();
		boolean hasToken = token.equals(attributes.get(TOKEN));
		if (!hasToken || !"true".equalsIgnoreCase(attributes.get(ENABLED))) {
			this.sns.setEndpointAttributes(
					(set) -> set.endpointArn(endpoint).attributes(Map.of(TOKEN, token, ENABLED, "true")));
		}
		return endpoint;
	}

	private String create(String application, String token) {
		try {
			return this.sns.createPlatformEndpoint((create) -> create.platformApplicationArn(application).token(token))
				.endpointArn();
		}
		catch (SnsException ex) {
			return taken(ex);
		}
	}

	private static String taken(SnsException refusal) {
		Matcher words = TAKEN.matcher(Failures.words(refusal));
		if (words.find()) {
			return words.group(1);
		}
		throw refusal;
	}

	private static Registration refused(String application, SnsException refusal) {
		String code = Failures.code(refusal);
		if (code.equals("InvalidParameter") && Failures.words(refusal).contains(TOKEN)) {
			return new Registration.TokenRefused(Failures.words(refusal));
		}
		log.warn("SNS has no endpoint for {}: {} {}", application, code, Failures.words(refusal));
		return new Registration.Unavailable(code);
	}

	private String application(String appId, Channel channel) {
		return "arn:aws:sns:%s:%s:app/%s/%s".formatted(this.settings.region(), this.settings.account(),
				channel.platform(), this.settings.application().replace("{app}", appId));
	}

	private static boolean belongs(String endpoint, String application) {
		return endpoint.startsWith(application.replaceFirst(":app/", ":endpoint/") + "/");
	}

}
