package app.joren.runtime.fetch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers that hold a part of a page, or what has changed in it. Nobody asked for such
 * (RFC 9110, section 15.3.7; RFC 3229, section 10.4.1), so only a part that is the whole
 * is taken.
 */
final class PartialContent {

	private static final int PARTIAL = 206;

	private static final int DIFFERENCE = 226;

	private static final Pattern RANGE = Pattern.compile("\\s*bytes\\s+0-(\\d{1,18})/(\\d{1,18})\\s*");

	private PartialContent() {
	}

	/** Whether an answer is less than what was asked for. */
	static boolean is(Exchange.Answer answer) {
		return switch (answer.status()) {
			case PARTIAL -> !isWhole(answer.headers().first("Content-Range").orElse(""));
			case DIFFERENCE -> answer.headers().first("IM").isPresent();
			default -> false;
		};
	}

	private static boolean isWhole(String range) {
		Matcher parts = RANGE.matcher(range);
		return parts.matches() && Long.parseLong(parts.group(1)) + 1 == Long.parseLong(parts.group(2));
	}

}
