package app.joren.bench.site;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** When a field that was read is right. */
public final class FieldRules {

	private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚‛‹›]");

	private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„‟«»]");

	private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

	private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

	private static final Pattern ENDS = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");

	/** Between the last two of several names. */
	private static final Pattern AND = Pattern.compile("(?U)\\b(?:and|und|et)\\b|&");

	private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}+");

	private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})"
			+ "(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?) ?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?.*");

	private FieldRules() {
	}

	/** Whether a title is the article's title or another good one. */
	public static boolean titleIsRight(SiteTruth.TruthArticle truth, @Nullable String title) {
		return title != null && Stream.concat(Stream.of(truth.title()), truth.titleAlt().stream())
			.anyMatch((good) -> plainTitle(good).equals(plainTitle(title)));
	}

	/**
	 * Whether a day is the day as written, or a moment falls on it in some time zone.
	 */
	public static boolean dateIsRight(String truth, @Nullable String published) {
		Matcher matcher = MOMENT.matcher((published != null) ? published.strip() : "");
		if (!matcher.matches()) {
			return false;
		}
		try {
			LocalDate right = LocalDate.parse(truth);
			LocalDate day = LocalDate.parse(matcher.group(1));
			return day.equals(right) || matcher.group(3) != null && isInSomeZone(right, moment(day, matcher));
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	/** Whether an author is the right one, or one of the two says more than the other. */
	public static boolean authorIsRight(String truth, @Nullable String author) {
		String right = plainName(truth);
		String given = plainName((author != null) ? author : "");
		return !given.isEmpty() && (right.contains(given) || given.contains(right));
	}

	/** Whether a picture is the right one in any size. */
	public static boolean imageIsRight(String truth, @Nullable String image) {
		return image != null && UrlKey.ofImage(truth).equals(UrlKey.ofImage(image));
	}

	private static OffsetDateTime moment(LocalDate day, Matcher matcher) {
		String zone = matcher.group(3);
		ZoneOffset offset = zone.startsWith("+") || zone.startsWith("-") ? ZoneOffset.of(zone) : ZoneOffset.UTC;
		return OffsetDateTime.of(day, LocalTime.parse(matcher.group(2)), offset);
	}

	private static boolean isInSomeZone(LocalDate day, OffsetDateTime moment) {
		LocalDate earliest = moment.withOffsetSameInstant(ZoneOffset.ofHours(-12)).toLocalDate();
		LocalDate latest = moment.withOffsetSameInstant(ZoneOffset.ofHours(14)).toLocalDate();
		return !day.isBefore(earliest) && !day.isAfter(latest);
	}

	private static String plainTitle(String title) {
		String plain = foldCase(Normalizer.normalize(title, Normalizer.Form.NFKC));
		plain = SINGLE_QUOTES.matcher(plain).replaceAll("'");
		plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
		plain = DASHES.matcher(plain).replaceAll("-");
		plain = SPACES.matcher(plain).replaceAll(" ");
		return ENDS.matcher(plain).replaceAll("");
	}

	private static String plainName(String name) {
		String parted = AND.matcher(foldCase(name)).replaceAll(" ");
		String plain = PUNCTUATION.matcher(parted).replaceAll("");
		plain = SPACES.matcher(plain).replaceAll(" ").strip();
		return plain.startsWith("by ") ? plain.substring(3) : plain;
	}

	private static String foldCase(String text) {
		return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

}
