package app.joren.extraction.listing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.address.Addresses;

import org.jspecify.annotations.Nullable;

/**
 * How the address of one page of a list differs from that of another: by a number.
 *
 * @param from the number in the first address, 0 where it has none
 * @param to the number in the second address, 0 where it has none
 */
record PageStep(long from, long to) {

	private static final Pattern PAGE_NAME = Pattern.compile(
			"(?iu).*(?:page|pg|offset|start|skip|seite|pagina|página|stranica|strona).*|p|n|s|pn|st|from|pagen_\\d+");

	private static final Pattern CURSOR_NAME = Pattern
		.compile("(?i)(?:.*[-_])?(?:max|before|after|cursor|until|since|token|older|offset)(?:[-_].*)?");

	private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

	/** What may stand in one address and not in the other. */
	private static final Pattern ADDED = Pattern.compile(
			"(?iu)[-/_.]?(?:(?:index|[\\p{L}]{0,12}page|list|pg?|or|seite|pagina|página|strona)?[-/_=.]?)(\\d{1,6})[-/_.]?(?:\\.\\w{2,5})?");

	/** The step from one page to another, if they differ by nothing but a number. */
	static Optional<PageStep> between(URI from, URI to) {
		if (!Addresses.authority(from).equals(Addresses.authority(to))) {
			return Optional.empty();
		}
		String own = Addresses.path(from);
		String other = Addresses.path(to);
		if (own.equals(other)) {
			return byQuery(parameters(from), parameters(to));
		}
		return sameScript(from, to) ? byQuery(parameters(from), parameters(to)) : byPath(own, other);
	}

	/** A script that is found at two paths counts its pages in the query. */
	private static boolean sameScript(URI from, URI to) {
		String own = from.getPath().replaceFirst(".*/", "");
		return !own.isEmpty() && own.equals(to.getPath().replaceFirst(".*/", "")) && from.getRawQuery() != null;
	}

	/** The page's number in an address that has a parameter for it. */
	static Optional<Long> counted(URI address) {
		return parameters(address).entrySet()
			.stream()
			.filter((parameter) -> PAGE_NAME.matcher(parameter.getKey()).matches()
					&& DIGITS.matcher(parameter.getValue()).matches())
			.map((parameter) -> Long.parseLong(parameter.getValue()))
			.findFirst();
	}

	/** Whether one address is the other's, with a place in the list added. */
	static boolean isCursor(URI from, URI to) {
		Map<String, String> own = parameters(from);
		return parameters(to).keySet()
			.stream()
			.filter((name) -> !own.containsKey(name))
			.anyMatch((name) -> CURSOR_NAME.matcher(name).matches());
	}

	boolean forward() {
		return this.to > this.from;
	}

	private static Optional<PageStep> byQuery(Map<String, String> own, Map<String, String> other) {
		Set<String> names = new LinkedHashSet<>(other.keySet());
		names.addAll(own.keySet());
		names.removeIf((name) -> own.getOrDefault(name, "").equals(other.getOrDefault(name, "")));
		return names.stream()
			.filter((name) -> isNumber(own.get(name)) && isNumber(other.get(name)))
			.filter((name) -> names.size() == 1 && own.containsKey(name) || PAGE_NAME.matcher(name).matches())
			.findFirst()
			.map((name) -> new PageStep(number(own.get(name)), number(other.get(name))));
	}

	private static Optional<PageStep> byPath(String own, String other) {
		int start = 0;
		int most = Math.min(own.length(), other.length());
		while (start < most && own.charAt(start) == other.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < most - start && own.charAt(own.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
			end++;
		}
		while (start > 0 && Character.isDigit(own.charAt(start - 1))
				&& (isDigitAt(own, start) || isDigitAt(other, start))) {
			start--;
		}
		while (end > 0 && Character.isDigit(own.charAt(own.length() - end))
				&& (isDigitAt(own, own.length() - end - 1) || isDigitAt(other, other.length() - end - 1))) {
			end--;
		}
		String here = own.substring(start, own.length() - end);
		String there = other.substring(start, other.length() - end);
		Matcher now = ADDED.matcher(here);
		Matcher then = ADDED.matcher(there);
		boolean first = here.isEmpty() || here.matches("/?(?:index)?\\.\\w{2,5}");
		boolean last = there.isEmpty() || there.matches("/?(?:index)?\\.\\w{2,5}");
		if (!(first || now.matches()) || !(last || then.matches())) {
			return Optional.empty();
		}
		return Optional.of(new PageStep(first ? 0 : number(now.group(1)), last ? 0 : number(then.group(1))));
	}

	private static boolean isDigitAt(String text, int index) {
		return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
	}

	private static boolean isNumber(@Nullable String value) {
		return value == null || DIGITS.matcher(value).matches();
	}

	private static long number(@Nullable String value) {
		return (value == null) ? 0 : Long.parseLong(value);
	}

	private static Map<String, String> parameters(URI address) {
		Map<String, String> parameters = new LinkedHashMap<>();
		String query = (address.getRawQuery() == null) ? "" : address.getRawQuery();
		for (String parameter : query.split("&")) {
			String[] parts = parameter.split("=", 2);
			if (!parts[0].isEmpty()) {
				parameters.put(decoded(parts[0]), (parts.length == 2) ? parts[1] : "");
			}
		}
		return parameters;
	}

	private static String decoded(String name) {
		try {
			return URLDecoder.decode(name, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return name;
		}
	}

}
