package app.joren.runtime.robots;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import static java.util.Collections.disjoint;

/**
 * A robots.txt file, read by RFC 9309: its groups of user agents, the rules of each, the
 * pauses they are asked for, and the sitemaps.
 *
 * @param groups in the file's order
 * @param delays in the file's order
 * @param sitemaps as they stand there
 */
record RobotsFile(List<Group> groups, List<Delay> delays, List<String> sitemaps) {

	/** The colon is missing so often that it is not asked for. */
	private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z]+(?:-[A-Za-z]+)?)\\s*[:\\s]\\s*([^#]*)(?:#.*)?");

	/** Words that are misspelt often; a site that forbids something means it. */
	private static final Map<String, String> MISSPELT = Map.of("useragent", "user-agent", "useg-agent", "user-agent",
			"dissallow", "disallow", "dissalow", "disallow", "disalow", "disallow", "diasllow", "disallow", "disallaw",
			"disallow", "desallow", "disallow");

	private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

	static RobotsFile parse(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^[\\uFEFF\\uFFFD]+", "");
		Reader reader = new Reader();
		for (String line : LINE_END.split(text)) {
			Matcher parts = LINE.matcher(line);
			if (parts.matches()) {
				String key = parts.group(1).toLowerCase(Locale.ROOT);
				reader.read(MISSPELT.getOrDefault(key, key), parts.group(2).trim());
			}
		}
		return new RobotsFile(reader.groups, reader.delays, reader.sitemaps);
	}

	/**
	 * What concerns an agent of one or several names: all groups that name it, else all
	 * that name everybody.
	 */
	List<Group> groupsFor(Set<String> products) {
		Set<String> names = namesOf(products);
		return this.groups.stream().filter((group) -> !disjoint(group.agents(), names)).toList();
	}

	/** The pauses that the same agent is asked for. */
	List<Delay> delaysFor(Set<String> products) {
		Set<String> names = namesOf(products);
		return this.delays.stream().filter((delay) -> !disjoint(delay.agents(), names)).toList();
	}

	/** By which names an agent is spoken to: its own, or that of everybody. */
	private Set<String> namesOf(Set<String> products) {
		Set<String> own = products.stream().map((name) -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		return this.groups.stream().allMatch((group) -> disjoint(group.agents(), own)) ? Set.of("*") : own;
	}

	/** Reads a file from above to below. */
	private static final class Reader {

		private final List<Group> groups = new ArrayList<>();

		private final List<String> sitemaps = new ArrayList<>();

		private final List<Delay> delays = new ArrayList<>();

		private final Set<String> named = new LinkedHashSet<>();

		private @Nullable Group group;

		private boolean hasRules;

		private boolean hasDelay;

		void read(String key, String value) {
			switch (key) {
				case "user-agent" -> agents(value);
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
				this.group = new Group(new LinkedHashSet<>(), new ArrayList<>());
				this.groups.add(this.group);
			}
			if (this.hasRules || this.hasDelay) {
				this.named.clear();
			}
			this.hasRules = false;
			this.hasDelay = false;
			for (String name : value.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
				this.named.add(token(name));
			}
			this.group.agents().addAll(this.named);
		}

		private void rule(boolean allow, String value) {
			this.hasRules = true;
			if (this.group != null && !value.isEmpty()) {
				this.group.rules().add(new Rule(allow, new PathPattern(value)));
			}
		}

		private void delay(String value) {
			this.hasDelay = true;
			if (this.group != null && value.matches("\\d{1,6}(\\.\\d{1,6})?")) {
				this.delays.add(new Delay(Set.copyOf(this.named), Double.parseDouble(value)));
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
	 */
	record Group(Set<String> agents, List<Rule> rules) {
	}

	/**
	 * A pause that some agents are asked for. It ends no group, since it is no rule of
	 * the standard, and concerns those that are named right before it.
	 *
	 * @param agents products in lower case, or {@code *}
	 * @param seconds between two requests
	 */
	record Delay(Set<String> agents, double seconds) {
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
