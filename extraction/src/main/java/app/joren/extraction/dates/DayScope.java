package app.joren.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the forms of days have in common: the text, and what makes a day.
 *
 * @param tokens the text
 * @param settings how days are understood
 */
record DayScope(Tokens tokens, DayForms.Settings settings) {

	Token token(int index) {
		return this.tokens.at(index);
	}

	/** Skips signs and a few words that may stand between the parts. */
	int skip(int from, Set<String> words) {
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

	boolean isUnit(int i, String first, String second) {
		return token(i).is(first) || token(i).is(second);
	}

	DayForms.@Nullable Found yearless(int month, int day, int next) {
		if (token(next).digits() == 4) {
			// A year that no page can have, such as the 0001 of an unset date, is a year
			// all the same.
			return null;
		}
		LocalDate today = this.settings.today();
		for (int year = today.getYear() + 1; year >= today.getYear() - 4; year--) {
			DayForms.Found found = day(year, month, day, next);
			if (found != null && !found.day().isAfter(today.plusDays(1))) {
				return found;
			}
		}
		return null;
	}

	int year(Token token) {
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

	static boolean isSeparator(Token token) {
		return token.is("-") || token.is("/") || token.is(".") || token.is("‐") || token.is("–") || token.is("−");
	}

	static boolean isYear(Token token) {
		return token.digits() == 4 && (token.isNumber(1900, 2199, 4) || token.isNumber(2500, 2699, 4));
	}

	static DayForms.@Nullable Found day(int year, int month, int day, int next) {
		try {
			// Thailand counts the years from the Buddha.
			return new DayForms.Found(LocalDate.of((year > 2400) ? year - 543 : year, month, day), next);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
