package app.joren.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The forms in which a calendar day is written. */
final class DayForms {

	/** A day found in a text. */
	record Found(LocalDate day, int next) {
	}

	@FunctionalInterface
	private interface Form {

		@Nullable Found at(int index);

	}

	private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "e", "eme", "ro", "o", "a", "го",
			"ый", "ที่", "da", "de", "den", "º", "ª");

	private static final Set<String> OF = Set.of("de", "of", "di", "del", "d", "the", "den", "г", "года", "gada", "m",
			"року", "р", "eko", "in", "anno", "nam");

	private final Tokens tokens;

	private final Settings settings;

	private final List<Form> forms;

	/**
	 * How days are understood.
	 *
	 * @param today for days without a year
	 * @param language of the text, for names that mean different months
	 * @param order of day and month
	 * @param yearless whether a day may lack its year
	 */
	record Settings(LocalDate today, @Nullable String language, DayOrder order, boolean yearless) {
	}

	DayForms(Tokens tokens, Settings settings) {
		this.tokens = tokens;
		this.settings = settings;
		this.forms = List.of(this::yearFirst, this::japaneseEra, this::eastAsian, this::numeric, this::dayMonthName,
				this::monthNameDay, this::yearMonthName, this::eastAsianYearless, this::numericYearless, this::compact);
	}

	/** The day that begins at a token, whichever form it has. */
	@Nullable Found at(int index) {
		if (isGlued(index)) {
			return null;
		}
		for (Form form : this.forms) {
			Found found = form.at(index);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private boolean isGlued(int index) {
		if (!this.tokens.touchesPrevious(index) || !token(index).isNumber()) {
			return false;
		}
		Token before = token(index - 1);
		char last = before.text().charAt(before.text().length() - 1);
		return (before.isWord() && last < 0x2e80) || ((before.is("-") || before.is(".") || before.is("_"))
				&& token(index - 2).end() == before.start() && token(index - 2).isNumber());
	}

	private @Nullable Found yearFirst(int i) {
		Token sign = token(i + 1);
		if (!isYear(token(i)) || !isSeparator(sign) || !token(i + 3).is(sign.text())) {
			return null;
		}
		if (!token(i + 2).isNumber(1, 12, 2) || !token(i + 4).isNumber(1, 31, 2)) {
			return null;
		}
		return day(token(i).value(), token(i + 2).value(), token(i + 4).value(), i + 5);
	}

	private @Nullable Found japaneseEra(int i) {
		int start = switch (token(i).text()) {
			case "令" -> token(i + 1).is("和") ? 2018 : 0;
			case "平" -> token(i + 1).is("成") ? 1988 : 0;
			case "昭" -> token(i + 1).is("和") ? 1925 : 0;
			case "r" -> 12018;
			case "h" -> 11988;
			default -> 0;
		};
		if (start == 0) {
			return null;
		}
		int year = (start > 10000) ? i + 1 : i + 2;
		boolean kanji = token(year + 1).is("年");
		boolean dotted = start > 10000 && token(year + 1).is(".") && token(year + 3).is(".");
		if (!token(year).isNumber(1, 99, 2) || !(kanji || dotted) || !token(year + 2).isNumber(1, 12, 2)
				|| !token(year + 4).isNumber(1, 31, 2)) {
			return null;
		}
		return day(token(year).value() + start % 10000, token(year + 2).value(), token(year + 4).value(),
				kanji ? year + 6 : year + 5);
	}

	private @Nullable Found eastAsian(int i) {
		if (!isYear(token(i)) || !isUnit(i + 1, "年", "년") || !token(i + 2).isNumber(1, 12, 2)
				|| !isUnit(i + 3, "月", "월") || !token(i + 4).isNumber(1, 31, 2)) {
			return null;
		}
		return day(token(i).value(), token(i + 2).value(), token(i + 4).value(), isDayUnit(i + 5) ? i + 6 : i + 5);
	}

	private @Nullable Found eastAsianYearless(int i) {
		if (!this.settings.yearless() || !token(i).isNumber(1, 12, 2) || !isUnit(i + 1, "月", "월")
				|| !token(i + 2).isNumber(1, 31, 2) || !isDayUnit(i + 3)) {
			return null;
		}
		return yearless(token(i).value(), token(i + 2).value(), i + 4);
	}

	private boolean isDayUnit(int i) {
		return isUnit(i, "日", "일") || token(i).is("号") || token(i).is("號");
	}

	private @Nullable Found numeric(int i) {
		Token sign = token(i + 1);
		if (!token(i).isNumber(1, 31, 2) || !isSeparator(sign) || !token(i + 2).isNumber(1, 31, 2)
				|| !token(i + 3).is(sign.text()) || isSeparator(token(i + 5)) && token(i + 6).isNumber()
						&& token(i + 5).start() == token(i + 4).end() && token(i + 6).start() == token(i + 5).end()) {
			return null;
		}
		int year = year(token(i + 4));
		int first = token(i).value();
		int second = token(i + 2).value();
		if (year == 0 && token(i).digits() == 2 && token(i + 4).isNumber(1, 31, 2)) {
			return shortYearFirst(i);
		}
		if (year == 0) {
			return null;
		}
		boolean monthFirst = sign.is("/") && this.settings.order() == DayOrder.MONTH_FIRST;
		boolean swap = (first > 12) ? false : (second > 12 || monthFirst);
		return day(year, swap ? first : second, swap ? second : first, i + 5);
	}

	/** 26.11.24, where no other reading is possible. */
	private @Nullable Found shortYearFirst(int i) {
		int year = year(token(i));
		boolean possible = year != 0 && token(i).value() > 12 && token(i + 2).isNumber(1, 12, 2);
		return possible ? day(year, token(i + 2).value(), token(i + 4).value(), i + 5) : null;
	}

	private @Nullable Found numericYearless(int i) {
		boolean possible = this.settings.yearless() && token(i).isNumber(1, 31, 2) && token(i + 1).is("/")
				&& token(i + 2).isNumber(1, 31, 2) && !token(i + 3).is("/") && !token(i - 1).is("/");
		if (!possible) {
			return null;
		}
		int first = token(i).value();
		int second = token(i + 2).value();
		boolean asian = this.settings.language() != null && this.settings.language().matches("(?i)(ja|zh|ko).*");
		boolean monthFirst = asian || this.settings.order() == DayOrder.MONTH_FIRST;
		boolean swap = (first > 12) ? false : (second > 12 || monthFirst);
		return yearless(swap ? first : second, swap ? second : first, i + 3);
	}

	private @Nullable Found dayMonthName(int i) {
		if (!token(i).isNumber(1, 31, 2)) {
			return null;
		}
		int next = skip(i + 1, ORDINALS);
		Name month = monthName(skip(next, OF));
		if (month == null) {
			return null;
		}
		int yearAt = skip(month.next(), OF);
		int year = namedYear(yearAt, month.next());
		if (year != 0) {
			return day(year, month.month(), token(i).value(), yearAt + 1);
		}
		return this.settings.yearless() ? yearless(month.month(), token(i).value(), month.next()) : null;
	}

	private @Nullable Found monthNameDay(int i) {
		Name month = monthName(i);
		if (month == null || isGluedNumber(i)) {
			return null;
		}
		int at = skip(month.next(), OF);
		if (!token(at).isNumber(1, 31, 2)) {
			return null;
		}
		int day = token(at).value();
		int after = skip(at + 1, ORDINALS);
		int yearAt = skip(after, OF);
		int year = namedYear(yearAt, after);
		if (year != 0) {
			return day(year, month.month(), day, yearAt + 1);
		}
		Found unix = yearBehindTime(month.month(), day, at + 1);
		if (unix != null) {
			return unix;
		}
		return this.settings.yearless() ? yearless(month.month(), day, at + 1) : null;
	}

	/** Tue Feb 03 16:05:09 +0000 2026. The time is read again by who looks for it. */
	private @Nullable Found yearBehindTime(int month, int day, int i) {
		if (!token(i).isNumber(0, 23, 2) || !token(i + 1).is(":")) {
			return null;
		}
		for (int j = i + 3; j < i + 10; j++) {
			boolean offset = token(j - 1).is("+") || token(j - 1).is("-");
			if (isYear(token(j)) && !offset) {
				return day(token(j).value(), month, day, i);
			}
		}
		return null;
	}

	private @Nullable Found yearMonthName(int i) {
		if (!isYear(token(i))) {
			return null;
		}
		int next = skip(i + 1, OF);
		if (token(next).isNumber(1, 31, 2)) {
			Name month = monthName(skip(next + 1, ORDINALS));
			return (month == null) ? null : day(token(i).value(), month.month(), token(next).value(), month.next());
		}
		Name month = monthName(next);
		if (month == null) {
			return null;
		}
		int dayAt = skip(month.next(), OF);
		boolean wide = dayAt == month.next() + 1 && token(dayAt).isNumber(1, 31, 3);
		return (token(dayAt).isNumber(1, 31, 2) || wide)
				? day(token(i).value(), month.month(), token(dayAt).value(), dayAt + 1) : null;
	}

	private @Nullable Found compact(int i) {
		if (token(i).digits() != 8 || this.tokens.touchesPrevious(i)) {
			return null;
		}
		boolean alone = this.tokens.size() == 1 || token(i + 1).is("t") || this.tokens.size() < 4;
		int value = token(i).value();
		return (alone && value >= 19_000_101) ? day(value / 10_000, value / 100 % 100, value % 100, i + 1) : null;
	}

	private record Name(int month, int next) {
	}

	private @Nullable Name monthName(int i) {
		Token token = token(i);
		if (!token.isWord()) {
			return null;
		}
		if (token.is("thang") && token(i + 1).isNumber(1, 12, 2)) {
			return new Name(token(i + 1).value(), i + 2);
		}
		String language = this.settings.language();
		int month = CalendarNames.month(token.text() + " " + token(i + 1).text(), language);
		if (month != 0) {
			return new Name(month, i + 2);
		}
		if (token(i + 1).is(".") && token(i + 2).isWord()) {
			month = CalendarNames.month(token.text() + "." + token(i + 2).text(), language);
			if (month != 0) {
				return new Name(month, i + 3);
			}
		}
		month = CalendarNames.month(token.text(), language);
		return (month == 0) ? null : new Name(month, i + 1);
	}

	private int namedYear(int index, int from) {
		Token token = token(index);
		if (isYear(token)) {
			boolean time = token(index + 1).is(":") && token.digits() == 2;
			return time ? 0 : year(token);
		}
		boolean shortened = token.digits() == 2 && index == from + 1
				&& (token(from).is("'") || token(from).is("’") || token(from).is("-"));
		boolean bare = token.digits() == 2 && index == from && !token(index + 1).is(":") && !token(index + 1).is(".");
		return (shortened || bare) ? year(token) : 0;
	}

	private boolean isGluedNumber(int i) {
		return token(i - 1).isNumber() && this.tokens.touchesPrevious(i);
	}

	/** Skips signs and a few words that may stand between the parts. */
	private int skip(int from, Set<String> words) {
		int i = from;
		for (int skipped = 0; skipped < 3; skipped++) {
			Token token = token(i);
			boolean sign = token.is(".") || token.is(",") || token.is("-") || token.is("'") || token.is("’")
					|| token.is("/") || token.is("،") || token.is("º") || token.is("°");
			if (!sign && !(token.isWord() && words.contains(token.text()))) {
				return i;
			}
			i++;
		}
		return i;
	}

	private @Nullable Found yearless(int month, int day, int next) {
		if (token(next).digits() == 4) {
			// A year that no page can have, such as the 0001 of an unset date, is a year
			// all the same.
			return null;
		}
		LocalDate today = this.settings.today();
		for (int year = today.getYear() + 1; year >= today.getYear() - 4; year--) {
			Found found = day(year, month, day, next);
			if (found != null && !found.day().isAfter(today.plusDays(1))) {
				return found;
			}
		}
		return null;
	}

	private static @Nullable Found day(int year, int month, int day, int next) {
		try {
			// Thailand counts the years from the Buddha.
			return new Found(LocalDate.of((year > 2400) ? year - 543 : year, month, day), next);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static boolean isYear(Token token) {
		return token.digits() == 4 && (token.isNumber(1900, 2199, 4) || token.isNumber(2500, 2699, 4));
	}

	private int year(Token token) {
		if (isYear(token)) {
			return token.value();
		}
		if (token.digits() != 2) {
			return 0;
		}
		int year = 2000 + token.value();
		int limit = this.settings.today().getYear() + 1;
		return (year <= limit) ? year : year - 100;
	}

	private boolean isUnit(int i, String first, String second) {
		return token(i).is(first) || token(i).is(second);
	}

	private static boolean isSeparator(Token token) {
		return token.is("-") || token.is("/") || token.is(".") || token.is("‐") || token.is("–") || token.is("−");
	}

	private Token token(int index) {
		return this.tokens.at(index);
	}

}
