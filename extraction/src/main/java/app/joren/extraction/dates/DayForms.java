package app.joren.extraction.dates;

import java.time.LocalDate;
import java.util.List;

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

	private final DayScope days;

	private final List<Form> forms;

	DayForms(Tokens tokens, Settings settings) {
		this.days = new DayScope(tokens, settings);
		NumericDays numeric = new NumericDays(this.days);
		AsianDays asian = new AsianDays(this.days);
		NamedDays named = new NamedDays(this.days);
		this.forms = List.of(numeric::yearFirst, asian::japaneseEra, asian::eastAsian, numeric::numeric,
				named::dayMonthName, named::monthNameDay, named::yearMonthName, asian::eastAsianYearless,
				numeric::numericYearless, numeric::compact);
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
		if (!this.days.tokens().touchesPrevious(index) || !this.days.token(index).isNumber()) {
			return false;
		}
		Token before = this.days.token(index - 1);
		char last = before.text().charAt(before.text().length() - 1);
		return (before.isWord() && last < 0x2e80) || ((before.is("-") || before.is(".") || before.is("_"))
				&& this.days.token(index - 2).end() == before.start() && this.days.token(index - 2).isNumber());
	}

}
