package app.joren.bench.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** When what was read of a page is right. */
final class LabelRules {

	private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern BETWEEN_NAMES = Pattern.compile("(?iU)[,;、/|&]|\\band\\b|\\bund\\b|\\bet\\b");

	private static final Pattern BY = Pattern.compile("(?i)^\\s*(?:written\\s+)?by\\b");

	private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})"
			+ "(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?) ?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?.*");

	private LabelRules() {
	}

	/** Equal in letters and digits. */
	static boolean titleIsRight(String truth, @Nullable String title) {
		return title != null && plain(truth).equals(plain(title));
	}

	/** The same set of names. */
	static boolean authorsAreRight(List<String> truth, List<String> authors) {
		return names(truth).equals(names(authors));
	}

	/** A few labels are no dates, and count for nothing. */
	static boolean isDate(String truth) {
		return MOMENT.matcher(truth.strip()).matches();
	}

	/** The same day; of two moments, in the zone of one of them. */
	static boolean dateIsRight(String truth, @Nullable String published) {
		Matcher right = MOMENT.matcher(truth.strip());
		Matcher given = MOMENT.matcher((published != null) ? published.strip() : "");
		if (!right.matches() || !given.matches()) {
			return false;
		}
		try {
			return day(right).equals(day(given)) || right.group(3) != null && given.group(3) != null
					&& (shareADay(moment(right), moment(given)) || shareADay(moment(given), moment(right)));
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	/** The same address. */
	static boolean imageIsTheSame(List<String> truth, @Nullable String image) {
		return image != null && truth.contains(image);
	}

	/** The same address or file name. */
	static boolean imageIsRight(List<String> truth, @Nullable String image) {
		return imageIsTheSame(truth, image)
				|| image != null && truth.stream().map(LabelRules::fileName).anyMatch(fileName(image)::equals);
	}

	/** Whether one of the predicted links is a labelled one. */
	static boolean linkIsRight(List<String> truth, List<String> links) {
		Set<String> right = truth.stream().map(LabelRules::plainLink).collect(Collectors.toSet());
		return links.stream().map(LabelRules::plainLink).anyMatch(right::contains);
	}

	private static LocalDate day(Matcher date) {
		return LocalDate.parse(date.group(1));
	}

	private static OffsetDateTime moment(Matcher date) {
		String zone = date.group(3);
		ZoneOffset offset = zone.equals("Z") ? ZoneOffset.UTC : ZoneOffset.of(zone);
		return OffsetDateTime.of(day(date), LocalTime.parse(date.group(2)), offset);
	}

	private static boolean shareADay(OffsetDateTime one, OffsetDateTime other) {
		return one.toLocalDate().equals(other.withOffsetSameInstant(one.getOffset()).toLocalDate());
	}

	private static Set<String> names(List<String> authors) {
		UnaryOperator<String> withoutBy = (name) -> BY.matcher(name).replaceFirst("");
		return authors.stream()
			.map(withoutBy)
			.flatMap(BETWEEN_NAMES::splitAsStream)
			.map(withoutBy)
			.map(LabelRules::plain)
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.toSet());
	}

	private static String plain(String text) {
		return NO_LETTER_OR_DIGIT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
	}

	private static String fileName(String image) {
		String path = image.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private static String plainLink(String link) {
		return link.strip().replaceFirst("#.*", "").replaceFirst("^https?://", "");
	}

}
