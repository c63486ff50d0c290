package app.joren.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A part of a service that can run by itself; each is a Spring profile. */
enum Mode {

	/** The API for the other services, and the pages of the console. */
	WEBAPI,

	/** The listeners of the queues. */
	WORKER,

	/** What happens by itself when it is time. */
	SCHEDULER,

	/** The public content API of the apps service. */
	CONTENT;

	String profile() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The modes that a program argument names, or all of them when it is none. */
	static List<Mode> of(String... args) {
		if (args.length == 0 || args[0].startsWith("-")) {
			return List.of(values());
		}
		return Arrays.stream(args[0].split(",")).map(Mode::named).toList();
	}

	private static Mode named(String profile) {
		return Arrays.stream(values())
			.filter((mode) -> mode.profile().equals(profile.strip()))
			.findFirst()
			.orElseThrow(() -> new UnknownMode(profile, known()));
	}

	private static String known() {
		return Arrays.stream(values()).map(Mode::profile).collect(Collectors.joining(", "));
	}

}
