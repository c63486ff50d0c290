package app.joren.apps.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an app runs on. */
public enum Platform {

	/** Apple's phones and tablets. */
	IOS,

	/** Google's and others'. */
	ANDROID,

	/** The preview, in a browser. */
	WEB;

	/** Its name on the wire and in the log. */
	public String wireName() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The platform with a name. */
	public static Optional<Platform> named(String name) {
		return Arrays.stream(values()).filter((platform) -> platform.wireName().equals(name)).findFirst();
	}

}
