package app.joren.local.convert;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the command is told.
 *
 * @param address the site
 * @param out the file for the result; without it the result goes to standard output
 * @param allowedHosts loopback {@code host:port} that may be fetched
 * @param language of the app
 */
record ConvertArguments(String address, @Nullable Path out, Set<String> allowedHosts, @Nullable String language) {

	private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[0-9A-Fa-f:]+]|[A-Za-z0-9.-]+):[0-9]{1,5}");

	static ConvertArguments of(List<String> arguments) {
		String address = null;
		Path out = null;
		String language = null;
		Set<String> allowedHosts = new LinkedHashSet<>();
		for (Iterator<String> rest = arguments.iterator(); rest.hasNext();) {
			String argument = rest.next();
			switch (argument) {
				case "--out" -> out = file(value(argument, rest));
				case "--allow-host" -> allowedHosts.add(host(value(argument, rest)));
				case "--language" -> language = value(argument, rest);
				default -> address = onlyAddress(address, argument);
			}
		}
		if (address == null) {
			throw new BadUsage("The address of a site is needed.");
		}
		return new ConvertArguments(address, out, allowedHosts, language);
	}

	private static String onlyAddress(@Nullable String earlier, String argument) {
		if (argument.startsWith("--")) {
			throw new BadUsage("There is no option " + argument + ".");
		}
		if (earlier != null) {
			throw new BadUsage("Only one address can be converted at a time.");
		}
		return argument;
	}

	private static String value(String option, Iterator<String> rest) {
		if (!rest.hasNext()) {
			throw new BadUsage("The option " + option + " needs a value.");
		}
		return rest.next();
	}

	private static String host(String value) {
		if (!HOST_AND_PORT.matcher(value).matches()) {
			throw new BadUsage("A host is allowed as HOST:PORT, for example 127.0.0.1:8000, not as " + value + ".");
		}
		return value;
	}

	private static Path file(String value) {
		Path file = Path.of(value).toAbsolutePath();
		Path folder = file.getParent();
		if (Files.isDirectory(file) || folder == null || !Files.isWritable(folder)) {
			throw new BadUsage("The file " + value + " cannot be written.");
		}
		return file;
	}

	/** The command was used in a wrong way; the message says how. */
	static final class BadUsage extends RuntimeException {

		BadUsage(String message) {
			super(message);
		}

	}

}
