package app.joren.extraction.dates;

import org.jspecify.annotations.Nullable;

/** Days as they are written in Japan, China and Korea. */
final class AsianDays {

	private final DayScope days;

	AsianDays(DayScope days) {
		this.days = days;
	}

	DayForms.@Nullable Found japaneseEra(int i) {
		int start = switch (this.days.token(i).text()) {
			case "令" -> this.days.token(i + 1).is("和") ? 2018 : 0;
			case "平" -> this.days.token(i + 1).is("成") ? 1988 : 0;
			case "昭" -> this.days.token(i + 1).is("和") ? 1925 : 0;
			case "r" -> 12018;
			case "h" -> 11988;
			default -> 0;
		};
		if (start == 0) {
			return null;
		}
		int year = (start > 10000) ? i + 1 : i + 2;
		boolean kanji = this.days.token(year + 1).is("年");
		boolean dotted = start > 10000 && this.days.token(year + 1).is(".") && this.days.token(year + 3).is(".");
		if (!this.days.token(year).isNumber(1, 99, 2) || !(kanji || dotted)
				|| !this.days.token(year + 2).isNumber(1, 12, 2) || !this.days.token(year + 4).isNumber(1, 31, 2)) {
			return null;
		}
		return DayScope.day(this.days.token(year).value() + start % 10000, this.days.token(year + 2).value(),
				this.days.token(year + 4).value(), kanji ? year + 6 : year + 5);
	}

	DayForms.@Nullable Found eastAsian(int i) {
		if (!DayScope.isYear(this.days.token(i)) || !this.days.isUnit(i + 1, "年", "년")
				|| !this.days.token(i + 2).isNumber(1, 12, 2) || !this.days.isUnit(i + 3, "月", "월")
				|| !this.days.token(i + 4).isNumber(1, 31, 2)) {
			return null;
		}
		return DayScope.day(this.days.token(i).value(), this.days.token(i + 2).value(), this.days.token(i + 4).value(),
				isDayUnit(i + 5) ? i + 6 : i + 5);
	}

	DayForms.@Nullable Found eastAsianYearless(int i) {
		if (!this.days.settings().yearless() || !this.days.token(i).isNumber(1, 12, 2)
				|| !this.days.isUnit(i + 1, "月", "월") || !this.days.token(i + 2).isNumber(1, 31, 2)
				|| !isDayUnit(i + 3)) {
			return null;
		}
		return this.days.yearless(this.days.token(i).value(), this.days.token(i + 2).value(), i + 4);
	}

	private boolean isDayUnit(int i) {
		return this.days.isUnit(i, "日", "일") || this.days.token(i).is("号") || this.days.token(i).is("號");
	}

}
