package app.joren.console.analytics;

import java.time.LocalDate;
import java.util.Locale;

/** What stands in a cell. */
public sealed interface Value {

	/** For programs: the same in every language. */
	String plain();

	/**
	 * A name that others gave.
	 *
	 * @param text the name
	 */
	record Name(String text) implements Value {

		@Override
		public String plain() {
			return this.text;
		}

	}

	/**
	 * A day.
	 *
	 * @param date the day
	 */
	record Day(LocalDate date) implements Value {

		@Override
		public String plain() {
			return this.date.toString();
		}

	}

	/**
	 * A number of things.
	 *
	 * @param number how many
	 */
	record Count(long number) implements Value {

		@Override
		public String plain() {
			return Long.toString(this.number);
		}

	}

	/**
	 * A time.
	 *
	 * @param seconds how long
	 */
	record Time(double seconds) implements Value {

		@Override
		public String plain() {
			return String.format(Locale.ROOT, "%.1f", this.seconds);
		}

	}

	/**
	 * A part of something.
	 *
	 * @param share between 0 and 1
	 */
	record Share(double share) implements Value {

		/** A part of a whole that may be nothing. */
		static Share of(long part, long whole) {
			return new Share((whole > 0) ? (double) part / whole : 0);
		}

		@Override
		public String plain() {
			return String.format(Locale.ROOT, "%.4f", this.share);
		}

	}

}
