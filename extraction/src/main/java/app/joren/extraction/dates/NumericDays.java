package app.joren.extraction.dates;

import org.jspecify.annotations.Nullable;

/** Days that are written in numbers alone. */
final class NumericDays {

	private final DayScope days;

	NumericDays(DayScope days) {
		this.days = days;
	}

	DayForms.@Nullable Found yearFirst(int i) {
		Token sign = this.days.token(i + 1);
		if (!DayScope.isYear(this.days.token(i)) || !DayScope.isSeparator(sign)
				|| !this.days.token(i + 3).is(sign.text())) {
			return null;
		}
		if (!this.days.token(i + 2).isNumber(1, 12, 2) || !this.days.token(i + 4).isNumber(1, 31, 2)) {
			return null;
		}
		return DayScope.day(this.days.token(i).value(), this.days.token(i + 2).value(), this.days.token(i + 4).value(),
				i + 5);
	}

	DayForms.@Nullable Found numeric(int i) {
		Token sign = this.days.token(i + 1);
		if (!this.days.token(i).isNumber(1, 31, 2) || !DayScope.isSeparator(sign)
				|| !this.days.token(i + 2).isNumber(1, 31, 2) || !this.days.token(i + 3).is(sign.text())
				|| DayScope.isSeparator(this.days.token(i + 5)) && this.days.token(i + 6).isNumber()
						&& this.days.token(i + 5).start() == this.days.token(i + 4).end()
						&& this.days.token(i + 6).start() == this.days.token(i + 5).end()) {
			return null;
		}
		int year = this.days.year(this.days.token(i + 4));
		int first = this.days.token(i).value();
		int second = this.days.token(i + 2).value();
		if (year == 0 && this.days.token(i).digits() == 2 && this.days.token(i + 4).isNumber(1, 31, 2)) {
			return shortYearFirst(i);
		}
		if (year == 0) {
			return null;
		}
		boolean monthFirst = sign.is("/") && this.days.settings().order() == DayOrder.MONTH_FIRST;
		boolean swap = (first > 12) ? false : (second > 12 || monthFirst);
		return DayScope.day(year, swap ? first : second, swap ? second : first, i + 5);
	}

	/** 26.11.24, where no other reading is possible. */
	private DayForms.@Nullable Found shortYearFirst(int i) {
		int year = this.days.year(this.days.token(i));
		boolean possible = year != 0 && this.days.token(i).value() > 12 && this.days.token(i + 2).isNumber(1, 12, 2);
		return possible ? DayScope.day(year, this.days.token(i + 2).value(), this.days.token(i + 4).value(), i + 5)
				: null;
	}

	DayForms.@Nullable Found numericYearless(int i) {
		boolean possible = this.days.settings().yearless() && this.days.token(i).isNumber(1, 31, 2)
				&& this.days.token(i + 1).is("/") && this.days.token(i + 2).isNumber(1, 31, 2)
				&& !this.days.token(i + 3).is("/") && !this.days.token(i - 1).is("/");
		if (!possible) {
			return null;
		}
		int first = this.days.token(i).value();
		int second = this.days.token(i + 2).value();
		boolean asian = this.days.settings().language() != null
				&& this.days.settings().language().matches("(?i)(ja|zh|ko).*");
		boolean monthFirst = asian || this.days.settings().order() == DayOrder.MONTH_FIRST;
		boolean swap = (first > 12) ? false : (second > 12 || monthFirst);
		return this.days.yearless(swap ? first : second, swap ? second : first, i + 3);
	}

	DayForms.@Nullable Found compact(int i) {
		if (this.days.token(i).digits() != 8 || this.days.tokens().touchesPrevious(i)) {
			return null;
		}
		boolean alone = this.days.tokens().size() == 1 || this.days.token(i + 1).is("t")
				|| this.days.tokens().size() < 4;
		int value = this.days.token(i).value();
		return (alone && value >= 19_000_101) ? DayScope.day(value / 10_000, value / 100 % 100, value % 100, i + 1)
				: null;
	}

}
