package app.joren.extraction.dates;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Days whose month is named. */
final class NamedDays {

	private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "e", "eme", "ro", "o", "a", "го",
			"ый", "ที่", "da", "de", "den", "º", "ª");

	private static final Set<String> OF = Set.of("de", "of", "di", "del", "d", "the", "den", "г", "года", "gada", "m",
			"року", "р", "eko", "in", "anno", "nam");

	private final DayScope days;

	NamedDays(DayScope days) {
		this.days = days;
	}

	DayForms.@Nullable Found dayMonthName(int i) {
		if (!this.days.token(i).isNumber(1, 31, 2)) {
			return null;
		}
		int next = this.days.skip(i + 1, ORDINALS);
		Name month = monthName(this.days.skip(next, OF));
		if (month == null) {
			return null;
		}
		int yearAt = this.days.skip(month.next(), OF);
		int year = namedYear(yearAt, month.next());
		if (year != 0) {
			return DayScope.day(year, month.month(), this.days.token(i).value(), yearAt + 1);
		}
		return this.days.settings().yearless()
				? this.days.yearless(month.month(), this.days.token(i).value(), month.next()) : null;
	}

	DayForms.@Nullable Found monthNameDay(int i) {
		Name month = monthName(i);
		if (month == null || isGluedNumber(i)) {
			return null;
		}
		int at = this.days.skip(month.next(), OF);
		if (!this.days.token(at).isNumber(1, 31, 2)) {
			return null;
		}
		int day = this.days.token(at).value();
		int after = this.days.skip(at + 1, ORDINALS);
		int yearAt = this.days.skip(after, OF);
		int year = namedYear(yearAt, after);
		if (year != 0) {
			return DayScope.day(year, month.month(), day, yearAt + 1);
		}
		DayForms.Found unix = yearBehindTime(month.month(), day, at + 1);
		if (unix != null) {
			return unix;
		}
		return this.days.settings().yearless() ? this.days.yearless(month.month(), day, at + 1) : null;
	}

	/** Tue Feb 03 16:05:09 +0000 2026. The time is read again by who looks for it. */
	private DayForms.@Nullable Found yearBehindTime(int month, int day, int i) {
		if (!this.days.token(i).isNumber(0, 23, 2) || !this.days.token(i + 1).is(":")) {
			return null;
		}
		for (int j = i + 3; j < i + 10; j++) {
			boolean offset = this.days.token(j - 1).is("+") || this.days.token(j - 1).is("-");
			if (DayScope.isYear(this.days.token(j)) && !offset) {
				return DayScope.day(this.days.token(j).value(), month, day, i);
			}
		}
		return null;
	}

	DayForms.@Nullable Found yearMonthName(int i) {
		if (!DayScope.isYear(this.days.token(i))) {
			return null;
		}
		int next = this.days.skip(i + 1, OF);
		if (this.days.token(next).isNumber(1, 31, 2)) {
			Name month = monthName(this.days.skip(next + 1, ORDINALS));
			return (month == null) ? null : DayScope.day(this.days.token(i).value(), month.month(),
					this.days.token(next).value(), month.next());
		}
		Name month = monthName(next);
		if (month == null) {
			return null;
		}
		int dayAt = this.days.skip(month.next(), OF);
		boolean wide = dayAt == month.next() + 1 && this.days.token(dayAt).isNumber(1, 31, 3);
		return (this.days.token(dayAt).isNumber(1, 31, 2) || wide)
				? DayScope.day(this.days.token(i).value(), month.month(), this.days.token(dayAt).value(), dayAt + 1)
				: null;
	}

	private record Name(int month, int next) {
	}

	private @Nullable Name monthName(int i) {
		Token token = this.days.token(i);
		if (!token.isWord()) {
			return null;
		}
		if (token.is("thang") && this.days.token(i + 1).isNumber(1, 12, 2)) {
			return new Name(this.days.token(i + 1).value(), i + 2);
		}
		String language = this.days.settings().language();
		int month = CalendarNames.month(token.text() + " " + this.days.token(i + 1).text(), language);
		if (month != 0) {
			return new Name(month, i + 2);
		}
		if (this.days.token(i + 1).is(".") && this.days.token(i + 2).isWord()) {
			month = CalendarNames.month(token.text() + "." + this.days.token(i + 2).text(), language);
			if (month != 0) {
				return new Name(month, i + 3);
			}
		}
		month = CalendarNames.month(token.text(), language);
		return (month == 0) ? null : new Name(month, i + 1);
	}

	private int namedYear(int index, int from) {
		Token token = this.days.token(index);
		if (DayScope.isYear(token)) {
			boolean time = this.days.token(index + 1).is(":") && token.digits() == 2;
			return time ? 0 : this.days.year(token);
		}
		boolean shortened = token.digits() == 2 && index == from + 1
				&& (this.days.token(from).is("'") || this.days.token(from).is("’") || this.days.token(from).is("-"));
		boolean bare = token.digits() == 2 && index == from && !this.days.token(index + 1).is(":")
				&& !this.days.token(index + 1).is(".");
		return (shortened || bare) ? this.days.year(token) : 0;
	}

	private boolean isGluedNumber(int i) {
		return this.days.token(i - 1).isNumber() && this.days.tokens().touchesPrevious(i);
	}

}
