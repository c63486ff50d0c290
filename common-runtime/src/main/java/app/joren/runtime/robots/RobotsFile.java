package app.joren.runtime.robots;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A robots.txt file, read by RFC 9309: its groups of user agents, the rules of each, and
 * the sitemaps.
 *
 * @param groups in the file's order
 * @param sitemaps as they stand there
 */
record RobotsFile(List<Group> groups, List<String> sitemaps) {

	/** The colon is missing so often that it is not asked for. */
	private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z]+(?:-[A-Za-z]+)?)\\s*[:\\s]\\s*([^#]*)(?:#.*)?");

	private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

	static RobotsFile parse(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^[\\uFEFF\\uFFFD]+", "");
		Reader reader = new Reader();
		for (String line : LINE_END.split(text)) {
			Matcher parts = LINE.matcher(line);
			if (parts.matches()) {
				reader.read(parts.group(1).toLowerCase(Locale.ROOT), parts.group(2).trim());
			}
		}
		return new RobotsFile(reader.groups, reader.sitemaps);
	}

	/** What concerns one agent: all groups that name it, else all that name everybody. */
	List<Group> groupsFor(String product) {
		String agent = product.toLowerCase(Locale.ROOT);
		List<Group> own = this.groups.stream().filter((group) -> group.agents().contains(agent)).toList();
		return own.isEmpty() ? this.groups.stream().filter((group) -> group.agents().contains("*")).toList() : own;
	}

	/** Reads a file from above to below. */
	private static final class Reader {

		private final List<Group> groups = new ArrayList<>();

		private final List<String> sitemaps = new ArrayList<>();

		private @Nullable Group group;

		private boolean hasRules;

		void read(String key, String value) {
			switch (key) {
				case "user-agent", "useragent" -> agents(value);
				case "allow", "disallow" -> rule(key.equals("allow"), value);
				case "crawl-delay" -> delay(value);
				case "sitemap" -> this.sitemaps.add(value);
				default -> {
					// Other lines mean nothing to us and end no group.
				}
			}
		}

		private void agents(String value) {
			if (this.group == null || this.hasRules) {
				this.group = new Group(new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
				this.groups.add(this.group);
				this.hasRules = false;
			}
			for (String name : value.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
				this.group.agents().add(token(name));
			}
		}

		private void rule(boolean allow, String value) {
			this.hasRules = true;
			if (this.group != null && !value.isEmpty()) {
				this.group.rules().add(new Rule(allow, new PathPattern(value)));
			}
		}

		private void delay(String value) {
			if (this.group != null && value.matches("\\d{1,6}(\\.\\d{1,6})?")) {
				this.group.delays().add(Double.parseDouble(value));
			}
		}

		/** The product without its version. */
		private static String token(String name) {
			int slash = name.indexOf('/');
			return (slash < 0) ? name : name.substring(0, slash);
		}

	}

	/**
	 * Rules for some agents.
	 *
	 * @param agents products in lower case, or {@code *}
	 * @param rules in the file's order
	 * @param delays in seconds
	 */
	record Group(Set<String> agents, List<Rule> rules, List<Double> delays) {
	}

	/**
	 * One rule.
	 *
	 * @param allow whether it allows
	 * @param path what it is about
	 */
	record Rule(boolean allow, PathPattern path) {
	}

}
