package app.joren.apps.analytics.insights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * A query of the form {@code filter ... | stats ... by ... | sort ... | limit ...}.
 * Anything else is malformed.
 */
final class InsightsQuery {

	private static final Pattern SORT = Pattern.compile("sort (\\w+) (asc|desc)");

	private static final Pattern LIMIT = Pattern.compile("limit (\\d+)");

	private static final Pattern STATS = Pattern.compile("stats (.+) by ([\\w, ]+)");

	private static final Pattern CALL = Pattern.compile("(count|count_distinct|sum|avg)\\(([\\w*]+)\\) as (\\w+)");

	private static final Pattern EQUAL = Pattern.compile("(\\w+) = \"([^\"]*)\"");

	private static final Pattern IN = Pattern.compile("(\\w+) in \\[((?:\"[^\"]*\"(?:, )?)+)]");

	private static final Pattern PRESENT = Pattern.compile("ispresent\\((\\w+)\\)");

	private final Predicate<JsonNode> filter;

	private final List<String> by;

	private final Map<String, Aggregation> aggregations = new LinkedHashMap<>();

	private final Comparator<Map<String, String>> order;

	private final int limit;

	private InsightsQuery(String[] commands) {
		this.filter = filter(commands[0].strip());
		Matcher stats = match(STATS, commands[1]);
		this.by = List.of(stats.group(2).split(", *"));
		for (String call : stats.group(1).split(", (?=\\w+\\()")) {
			Matcher parts = match(CALL, call);
			this.aggregations.put(parts.group(3), new Aggregation(parts.group(1), parts.group(2)));
		}
		this.order = order(match(SORT, commands[2]));
		this.limit = Integer.parseInt(match(LIMIT, commands[3]).group(1));
	}

	static InsightsQuery parse(String text) {
		String[] commands = text.split("\\|");
		if (text.length() > 10_000 || commands.length != 4) {
			throw LogsProblem.malformed("Not the commands that this stand-in knows");
		}
		return new InsightsQuery(commands);
	}

	/** The rows, of which values are texts and absent ones are missing. */
	List<Map<String, String>> rows(List<JsonNode> lines) {
		Map<List<String>, List<JsonNode>> groups = new LinkedHashMap<>();
		lines.stream()
			.filter(this.filter)
			.forEach((line) -> groups
				.computeIfAbsent(this.by.stream().map((field) -> text(line, field)).toList(), (_) -> new ArrayList<>())
				.add(line));
		return groups.entrySet()
			.stream()
			.map((group) -> row(group.getKey(), group.getValue()))
			.sorted(this.order)
			.limit(this.limit)
			.toList();
	}

	private Map<String, String> row(List<String> group, List<JsonNode> lines) {
		Map<String, String> row = new LinkedHashMap<>();
		for (int field = 0; field < group.size(); field++) {
			if (!group.get(field).isEmpty()) {
				row.put(this.by.get(field), group.get(field));
			}
		}
		this.aggregations
			.forEach((name, aggregation) -> aggregation.of(lines).ifPresent((value) -> row.put(name, value)));
		return row;
	}

	private static Predicate<JsonNode> filter(String command) {
		if (!command.startsWith("filter ")) {
			throw LogsProblem.malformed("There is no filter");
		}
		return List.of(command.substring("filter ".length()).split(" and "))
			.stream()
			.map(InsightsQuery::term)
			.reduce((_) -> true, Predicate::and);
	}

	private static Predicate<JsonNode> term(String term) {
		Matcher equal = EQUAL.matcher(term);
		if (equal.matches()) {
			return (line) -> text(line, equal.group(1)).equals(equal.group(2));
		}
		Matcher in = IN.matcher(term);
		if (in.matches()) {
			List<String> values = Pattern.compile("\"([^\"]*)\"")
				.matcher(in.group(2))
				.results()
				.map((one) -> one.group(1))
				.toList();
			return (line) -> values.contains(text(line, in.group(1)));
		}
		String field = match(PRESENT, term).group(1);
		return (line) -> line.has(field);
	}

	private static Comparator<Map<String, String>> order(Matcher sort) {
		Comparator<Map<String, String>> order = Comparator
			.comparingDouble((row) -> Double.parseDouble(row.getOrDefault(sort.group(1), "0")));
		return sort.group(2).equals("desc") ? order.reversed() : order;
	}

	private static Matcher match(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text.strip());
		if (!matcher.matches()) {
			throw LogsProblem.malformed("Unexpected: " + text.strip());
		}
		return matcher;
	}

	static String text(JsonNode line, String field) {
		return line.path(field).asString("");
	}

}
