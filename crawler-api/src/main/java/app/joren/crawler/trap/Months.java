package app.joren.crawler.trap;

import java.net.URI;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.extraction.address.Addresses;

/** Reads the month that a calendar's page is for from its address. */
final class Months {

	/** Anywhere, as {@code 2027-04} with or without a day. */
	private static final Pattern JOINED = Pattern.compile("(?<!\\d)(20\\d\\d)[-_.](0?[1-9]|1[0-2])(?!\\d)");

	private static final Pattern YEAR = Pattern.compile("20\\d\\d");

	private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");

	/** A whole value, as {@code 202704} or {@code 20270401}. */
	private static final Pattern COMPACT = Pattern.compile("(20\\d\\d)(0[1-9]|1[0-2])(?:[0-3]\\d)?");

	private static final Pattern YEAR_NAME = Pattern.compile("y|year|yr|jahr|annee|ano|anno|nen");

	private static final Pattern MONTH_NAME = Pattern.compile("m|mo|month|monat|mois|mes|mese|tsuki");

	private static final Pattern DAY_NAME = Pattern.compile(".*(?:date|day|datum|ym|cal|time|month).*|d");

	/** Before a number such a word says that it counts pages. */
	private static final Pattern PAGER = Pattern.compile("p|pg|page|pages|seite|pagina|offset|start");

	private Months() {
	}

	/** The latest month in an address. */
	static Optional<YearMonth> in(URI address) {
		String query = (address.getRawQuery() == null) ? "" : address.getRawQuery();
		Stream<YearMonth> joined = JOINED.matcher(Addresses.path(address) + "?" + query)
			.results()
			.map((found) -> month(found.group(1), found.group(2)));
		return Stream.of(joined, path(Addresses.segments(address)).stream(), query(query).stream())
			.flatMap((months) -> months)
			.max(YearMonth::compareTo);
	}

	private static Optional<YearMonth> path(List<String> segments) {
		for (int i = 0; i < segments.size(); i++) {
			boolean counts = i > 0 && PAGER.matcher(segments.get(i - 1)).matches();
			if (!counts && YEAR.matcher(segments.get(i)).matches()) {
				boolean more = i + 1 < segments.size() && MONTH.matcher(segments.get(i + 1)).matches();
				return Optional.of(month(segments.get(i), more ? segments.get(i + 1) : "1"));
			}
		}
		return Optional.empty();
	}

	private static Optional<YearMonth> query(String query) {
		Optional<YearMonth> compact = values(query, DAY_NAME).map(COMPACT::matcher)
			.filter(Matcher::matches)
			.map((found) -> month(found.group(1), found.group(2)))
			.findFirst();
		String number = values(query, MONTH_NAME).filter((value) -> MONTH.matcher(value).matches())
			.findFirst()
			.orElse("1");
		return compact.or(() -> values(query, YEAR_NAME).filter((value) -> YEAR.matcher(value).matches())
			.map((year) -> month(year, number))
			.findFirst());
	}

	private static Stream<String> values(String query, Pattern name) {
		return Arrays.stream(query.split("&"))
			.map((pair) -> pair.split("=", 2))
			.filter((pair) -> pair.length == 2 && name.matcher(pair[0].toLowerCase(Locale.ROOT)).matches())
			.map((pair) -> pair[1]);
	}

	private static YearMonth month(String year, String month) {
		return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
	}

}
