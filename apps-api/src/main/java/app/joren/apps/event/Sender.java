package app.joren.apps.event;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Who sends events. A sender that has not agreed to more has no name, and neither a
 * version nor a beginning by which it could be told from others.
 *
 * @param appId the app
 * @param platform what it runs on
 * @param install the name that the phone has made up for itself, absent without consent
 * @param appVersion absent without consent
 * @param cohort the Monday of the week in which the app was first opened, absent without
 * consent
 */
public record Sender(String appId, Platform platform, @Nullable String install, @Nullable String appVersion,
		@Nullable LocalDate cohort) {

	/** A sender of whom nothing but the platform may be known. */
	public static Sender unknown(String appId, Platform platform) {
		return new Sender(appId, platform, null, null, null);
	}

	/** The name, of one who has agreed. */
	Optional<String> name() {
		return Optional.ofNullable(this.install);
	}

}
