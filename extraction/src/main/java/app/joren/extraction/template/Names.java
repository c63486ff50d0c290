package app.joren.extraction.template;

import java.util.regex.Pattern;

/** Tells names that a person gave from names that a program made, which change. */
final class Names {

	private static final Pattern NUMBERED = Pattern.compile("\\d{3,}");

	private static final Pattern GENERATED = Pattern.compile(
			"(?:css|sc|jsx|emotion|svelte|styled)-[A-Za-z0-9]+(?:-\\d+)?|[a-z]{0,2}[A-Za-z]*\\d[A-Za-z0-9]*\\d[A-Za-z0-9]*"
					+ "|_[A-Za-z0-9]{5,}|[A-Za-z]{6,}[A-Z][a-z][A-Z]\\w*");

	private static final Pattern MODULE = Pattern
		.compile("([A-Za-z][A-Za-z0-9-]*_{1,2})(?:[A-Za-z-]+__)?(?=[A-Za-z0-9_-]{4,8}$)" + "(?=.*[A-Z0-9]).*");

	private Names() {
	}

	/** Whether a class or id is likely to be the same on all pages and next month. */
	static boolean isStable(String name) {
		return name.length() > 1 && name.length() < 60 && name.matches("[A-Za-z_][\\w-]*")
				&& !NUMBERED.matcher(name).find() && !GENERATED.matcher(name).matches() && modulePrefix(name).isEmpty();
	}

	/**
	 * The given part of a CSS module's name, such as {@code title_} of
	 * {@code title_Gx4d}.
	 */
	static String modulePrefix(String name) {
		var matcher = MODULE.matcher(name);
		return matcher.matches() ? matcher.group(1) : "";
	}

}
