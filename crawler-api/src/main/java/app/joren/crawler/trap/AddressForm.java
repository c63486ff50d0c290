package app.joren.crawler.trap;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.joren.extraction.address.Addresses;

/** What addresses have in common that one program makes of one template. */
final class AddressForm {

	private static final int SEGMENTS = 5;

	private static final int PARAMETERS = 2;

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private AddressForm() {
	}

	/**
	 * The first part of the path, how many follow and which of them are numbers, and the
	 * names of the parameters.
	 */
	static String of(URI address) {
		List<String> segments = Addresses.segments(address);
		StringBuilder form = new StringBuilder();
		for (int i = 0; i < Math.min(SEGMENTS, segments.size()); i++) {
			boolean first = i == 0 && segments.size() > 1;
			form.append('/').append(NUMBER.matcher(segments.get(i)).matches() ? "{n}" : first ? segments.get(i) : "*");
		}
		form.append((segments.size() > SEGMENTS) ? "/**" : segments.isEmpty() ? "/" : "");
		String query = address.getRawQuery();
		return (query == null) ? form.toString() : form.append('?').append(names(query)).toString();
	}

	/** Filters may be combined at will, so that more of them are no form of their own. */
	private static String names(String query) {
		List<String> names = Arrays.stream(query.split("&"))
			.map((pair) -> pair.split("=", 2)[0])
			.distinct()
			.sorted()
			.toList();
		return (names.size() > PARAMETERS) ? "*" : names.stream().collect(Collectors.joining("&"));
	}

}
