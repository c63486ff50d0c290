package app.joren.extraction.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

import app.joren.contracts.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people and machines write them. It gives nothing for nonsense, and no
 * date that an article on the web cannot have: before 1990, or more than a day after now.
 *
 * @param now when the text was fetched; relative times are told from it
 * @param zone of times that name none
 * @param language of the text, for names that mean different months
 * @param order of the numbers in dates such as 3/4/2026
 * @param anyYear whether also far and future dates are given
 */
public record DateReader(Instant now, ZoneId zone, @Nullable String language, DayOrder order, boolean anyYear) {

	private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

	/** In a longer text "today" and "an hour ago" are part of a story. */
	private static final int SHORT_LINE = 60;

	private static final int LONGEST = 400;

	/** A reader for texts of an unknown language, whose times are UTC. */
	public static DateReader at(Instant now) {
		return new DateReader(now, ZoneOffset.UTC, null, DayOrder.of(null), false);
	}

	/** A reader for texts in a language. */
	public DateReader in(@Nullable String language) {
		return new DateReader(this.now, this.zone, language, DayOrder.of(language), this.anyYear);
	}

	/** A reader for a site whose order of day and month is known. */
	public DateReader with(DayOrder order) {
		return new DateReader(this.now, this.zone, this.language, order, this.anyYear);
	}

	/** A reader for a site whose zone is known. */
	public DateReader with(ZoneId zone) {
		return new DateReader(this.now, zone, this.language, this.order, this.anyYear);
	}

	/** A reader that also gives far and future dates. */
	public DateReader forAnyYear() {
		return new DateReader(this.now, this.zone, this.language, this.order, true);
	}

	/**
	 * Reads a text that should be a date, perhaps with a few words around it.
	 * @param text an attribute's value, or the text of an element made for dates
	 * @return the date, empty if it is none
	 */
	public Optional<PublicationDate> read(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		Optional<PublicationDate> found = search(text, true);
		return found.isPresent() ? found : epoch(text.strip());
	}

	/**
	 * Finds the first full date in a line of text.
	 * @param line for example a byline
	 * @return the date, empty if there is none
	 */
	public Optional<PublicationDate> find(String line) {
		return search((line.length() > LONGEST) ? line.substring(0, LONGEST) : line, line.length() <= SHORT_LINE);
	}

	/** Whether a text tells a time from now on, so that it says another day each day. */
	public static boolean isToldFromNow(String text) {
		if (text.length() > SHORT_LINE) {
			return false;
		}
		Tokens tokens = Tokens.of(text);
		RelativeForms forms = new RelativeForms(tokens);
		boolean relative = false;
		for (int i = 0; i < tokens.size() && !relative; i++) {
			relative = forms.at(i) != null;
		}
		return relative && at(Instant.EPOCH).forAnyYear().calendar(tokens, false).isEmpty();
	}

	private Optional<PublicationDate> search(String text, boolean lenient) {
		Tokens tokens = Tokens.of(text);
		Optional<PublicationDate> full = calendar(tokens, false);
		if (full.isPresent() || !lenient) {
			return full;
		}
		Optional<PublicationDate> relative = relative(tokens);
		return relative.isPresent() ? relative : calendar(tokens, tokens.size() <= 14);
	}

	private Optional<PublicationDate> calendar(Tokens tokens, boolean yearless) {
		LocalDate today = ZonedDateTime.ofInstant(this.now, this.zone).toLocalDate();
		DayForms days = new DayForms(tokens, new DayForms.Settings(today, this.language, this.order, yearless));
		TimeForms times = new TimeForms(tokens);
		for (int i = 0; i < tokens.size(); i++) {
			DayForms.Found day = days.at(i);
			if (day != null) {
				TimeForms.Found time = times.after(day.next());
				time = (time != null) ? time : times.before(i);
				Optional<PublicationDate> date = date(day.day(), time);
				if (date.isPresent()) {
					return date;
				}
			}
		}
		return Optional.empty();
	}

	private Optional<PublicationDate> date(LocalDate day, TimeForms.@Nullable Found time) {
		if (time == null) {
			return possible(PublicationDate.of(day));
		}
		ZoneId zone = (time.zone() != null) ? time.zone() : this.zone;
		return possible(PublicationDate.of(day.atTime(time.time()).atZone(zone).toOffsetDateTime()));
	}

	private Optional<PublicationDate> relative(Tokens tokens) {
		RelativeForms forms = new RelativeForms(tokens);
		for (int i = 0; i < tokens.size(); i++) {
			RelativeForms.Found found = forms.at(i);
			if (found != null) {
				return relative(found, new TimeForms(tokens).after(found.next()));
			}
		}
		return Optional.empty();
	}

	private Optional<PublicationDate> relative(RelativeForms.Found found, TimeForms.@Nullable Found time) {
		OffsetDateTime then = ZonedDateTime.ofInstant(this.now, this.zone)
			.minus(found.amount(), found.unit())
			.toOffsetDateTime();
		if (found.unit().isDateBased()) {
			return date(then.toLocalDate(), time);
		}
		return possible(PublicationDate.of(then.withNano(0)));
	}

	/** Seconds or milliseconds since 1970, as some attributes hold them. */
	private Optional<PublicationDate> epoch(String text) {
		if (!text.matches("\\d{10}|\\d{13}")) {
			return Optional.empty();
		}
		long value = Long.parseLong(text);
		Instant instant = (text.length() == 10) ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value);
		return possible(PublicationDate.of(instant.atZone(this.zone).toOffsetDateTime()));
	}

	private Optional<PublicationDate> possible(PublicationDate date) {
		if (this.anyYear) {
			return Optional.of(date);
		}
		boolean late = (date.at() != null) ? date.at().toInstant().isAfter(this.now.plusSeconds(86_400))
				: date.day().isAfter(LocalDate.ofInstant(this.now, this.zone).plusDays(1));
		return (late || date.day().isBefore(FIRST)) ? Optional.empty() : Optional.of(date);
	}

}
