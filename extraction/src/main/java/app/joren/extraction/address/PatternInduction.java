package app.joren.extraction.address;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Learns address patterns from examples. Examples of one shape give one pattern, in which
 * what differs becomes a wildcard; a first folder that takes only a few values is kept,
 * as it names a part of the site.
 */
public final class PatternInduction {

	/** Up to so many first folders are parts of the site; more are categories. */
	private static final int PARTS = 5;

	private PatternInduction() {
	}

	/** The patterns of the examples, those with most examples first. */
	public static List<String> induce(Collection<URI> examples) {
		Map<AddressShape, List<URI>> groups = examples.stream()
			.collect(Collectors.groupingBy(AddressShape::of, LinkedHashMap::new, Collectors.toList()));
		Map<String, Integer> patterns = new LinkedHashMap<>();
		groups.forEach((shape, group) -> split(shape, group)
			.forEach((part) -> patterns.merge(pattern(shape, part), part.size(), Integer::sum)));
		return patterns.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.map(Map.Entry::getKey)
			.toList();
	}

	private static Collection<List<URI>> split(AddressShape shape, List<URI> group) {
		if (shape.segments().size() < 2 || shape.segments().getFirst() == 'n') {
			return List.of(group);
		}
		Map<String, List<URI>> byFirst = group.stream()
			.collect(Collectors.groupingBy((address) -> Addresses.segments(address).getFirst(), LinkedHashMap::new,
					Collectors.toList()));
		return (byFirst.size() <= PARTS) ? byFirst.values() : List.of(group);
	}

	private static String pattern(AddressShape shape, List<URI> group) {
		List<List<String>> rows = group.stream().map(Addresses::segments).toList();
		List<String> segments = new ArrayList<>();
		int count = shape.segments().size();
		for (int i = 0; i < count; i++) {
			segments.add(segment(shape, values(rows, i), i == count - 1));
		}
		return "/" + String.join("/", segments) + query(shape, group);
	}

	private static Set<String> values(List<List<String>> rows, int index) {
		return rows.stream().map((row) -> row.get(index)).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String segment(AddressShape shape, Set<String> values, boolean last) {
		boolean constant = values.size() == 1 && !(last && shape.parameters().isEmpty());
		String value = values.iterator().next();
		if (constant && !AddressShape.isNumber(value)) {
			return value;
		}
		if (values.stream().allMatch(AddressShape::isNumber)) {
			return "{n}";
		}
		return last ? "*" + shape.ending() : "*";
	}

	private static String query(AddressShape shape, List<URI> group) {
		if (shape.parameters().isEmpty()) {
			return "";
		}
		Function<URI, String[]> pairs = (address) -> address.getRawQuery().split("&");
		List<String> parameters = new ArrayList<>();
		for (int i = 0; i < shape.parameters().size(); i++) {
			int index = i;
			Set<String> values = group.stream()
				.map((address) -> pairs.apply(address)[index])
				.map((pair) -> pair.contains("=") ? pair.substring(pair.indexOf('=')) : "")
				.collect(Collectors.toSet());
			parameters.add(shape.parameters().get(i) + parameter(values));
		}
		return "?" + String.join("&", parameters);
	}

	/** What stands behind a parameter's name, with the equals sign where there is one. */
	private static String parameter(Set<String> values) {
		if (values.size() == 1 && values.iterator().next().isEmpty()) {
			return "";
		}
		if (values.stream().allMatch((value) -> value.startsWith("=") && AddressShape.isNumber(value.substring(1)))) {
			return "={n}";
		}
		return (values.size() == 1) ? values.iterator().next() : "=*";
	}

}
