package app.joren.push.gateway;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.model.SnsException;

/** What failures of SNS mean for a push. */
final class Failures {

	private static final Set<String> THROTTLES = Set.of("Throttled", "Throttling", "ThrottledException",
			"ThrottlingException", "RequestLimitExceeded");

	/** Nothing was sent when one of these came. */
	private static final Set<Class<? extends Exception>> BEFORE_SENDING = Set.of(ConnectException.class,
			ConnectTimeoutException.class, UnknownHostException.class, ConnectionRequestTimeoutException.class);

	private Failures() {
	}

	/** What a failure says about the push that it came for. */
	static Handover handover(SdkException failure) {
		return switch (failure) {
			case SnsException refusal when isAnswer(refusal) -> refused(refusal);
			default -> wasSent(failure) ? new Handover.Unknown(failure.getClass().getSimpleName())
					: new Handover.Later("Unreachable");
		};
	}

	private static Handover refused(SnsException refusal) {
		String code = code(refusal);
		if (code.equals("EndpointDisabled")) {
			return new Handover.Dead(code);
		}
		if (isNoEndpoint(refusal)) {
			return new Handover.Dead("NoEndpoint");
		}
		if (isThrottle(refusal) || refusal.statusCode() >= 500) {
			return new Handover.Later(code);
		}
		if (code.equals("PlatformApplicationDisabled") || isForbidden(refusal)) {
			return new Handover.Shut(code);
		}
		return new Handover.Refused(code);
	}

	/** Whether SNS itself answers, and not something between. */
	private static boolean isAnswer(SnsException refusal) {
		return refusal.statusCode() == 503 || refusal.statusCode() == 429 || !code(refusal).isEmpty();
	}

	private static boolean isNoEndpoint(SnsException refusal) {
		return code(refusal).equals("NotFound")
				|| code(refusal).equals("InvalidParameter") && words(refusal).contains("No endpoint found");
	}

	static boolean isThrottle(SnsException refusal) {
		return refusal.statusCode() == 429 || THROTTLES.contains(code(refusal));
	}

	private static boolean isForbidden(SnsException refusal) {
		return refusal.statusCode() == 401 || refusal.statusCode() == 403;
	}

	static String code(SnsException refusal) {
		return Optional.ofNullable(refusal.awsErrorDetails()).map(AwsErrorDetails::errorCode).orElse("");
	}

	static String words(SnsException refusal) {
		return Optional.ofNullable(refusal.awsErrorDetails()).map(AwsErrorDetails::errorMessage).orElse("");
	}

	private static boolean wasSent(SdkException failure) {
		return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
			.limit(20)
			.noneMatch((cause) -> BEFORE_SENDING.stream().anyMatch((type) -> type.isInstance(cause)));
	}

}
