package app.joren.extraction.address;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What addresses made by one program have in common: the number of segments, which of
 * them are numbers, the ending, and the names of the parameters.
 *
 * @param segments {@code n} for a number, {@code s} for anything else
 * @param ending for example {@code .html}, or empty
 * @param parameters names in their order
 */
record AddressShape(List<Character> segments, String ending, List<String> parameters) {

	static AddressShape of(URI address) {
		List<String> segments = Addresses.segments(address);
		List<Character> kinds = new ArrayList<>(segments.size());
		segments.forEach((segment) -> kinds.add(isNumber(segment) ? 'n' : 's'));
		String ending = segments.isEmpty() ? "" : ending(segments.getLast());
		return new AddressShape(kinds, ending, parameters(address));
	}

	static boolean isNumber(String segment) {
		return !segment.isEmpty() && segment.chars().allMatch((c) -> c >= '0' && c <= '9');
	}

	static String ending(String segment) {
		int dot = segment.lastIndexOf('.');
		boolean known = dot > 0 && segment.substring(dot + 1).matches("(?i)x?html?|php|aspx?|jsp|cgi|do|shtml");
		return known ? segment.substring(dot) : "";
	}

	private static List<String> parameters(URI address) {
		String query = address.getRawQuery();
		if (query == null || query.isEmpty()) {
			return List.of();
		}
		return Arrays.stream(query.split("&")).map((pair) -> pair.split("=", 2)[0]).collect(Collectors.toList());
	}

}
