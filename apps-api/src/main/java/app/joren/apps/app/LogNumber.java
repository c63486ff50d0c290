package app.joren.apps.app;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a change of an article stands in its app's log of changes. The log has a few
 * parts, and an article has all its changes in the same one; within a part each number is
 * taken on the condition that the one before it was the last. So the order of numbers is
 * the order in which changes came to be, and whoever saw a part's last number before
 * reading up to it has missed no change.
 *
 * @param part of the log
 * @param number within the part, from 1
 */
public record LogNumber(int part, long number) {

	/** How many parts the log has. */
	static final int PARTS = 8;

	private static final Pattern FORM = Pattern.compile("([0-7])-([1-9]\\d{0,14})");

	/** The part that something has all its changes in. */
	static int part(String id) {
		return Math.floorMod(id.hashCode(), PARTS);
	}

	/** Reads the form of {@link #version()}. */
	public static LogNumber read(String version) {
		Matcher form = FORM.matcher(version);
		if (!form.matches()) {
			throw new IllegalArgumentException("No number in the log of changes: " + version);
		}
		return new LogNumber(Integer.parseInt(form.group(1)), Long.parseLong(form.group(2)));
	}

	/** The number before, unless this is the first. */
	Optional<Long> before() {
		return Optional.of(this.number - 1).filter((before) -> before > 0);
	}

	/** Two states of an article with the same version are the same. */
	public String version() {
		return this.part + "-" + this.number;
	}

}
