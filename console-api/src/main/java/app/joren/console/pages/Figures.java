package app.joren.console.pages;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import app.joren.console.analytics.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How templates write amounts: short, in the person's language. */
@Component("figures")
class Figures {

	private static final double STEP = 1024;

	private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB", "TiB");

	private static final double MILLIS = 1000;

	private static final int THOUSAND = 1000;

	/** Bytes. */
	public String bytes(long bytes) {
		double amount = bytes;
		int unit = 0;
		while (amount >= STEP && unit < UNITS.size() - 1) {
			amount /= STEP;
			unit++;
		}
		return number(amount, (unit == 0) ? 0 : 1) + " " + UNITS.get(unit);
	}

	/** Milliseconds in seconds. */
	public String seconds(long millis) {
		return number(millis / MILLIS, 1) + " s";
	}

	/** US cents, with more digits the fewer they are. */
	public String cents(double cents) {
		return number(cents, (cents >= THOUSAND) ? 0 : (cents >= 1) ? 2 : 4) + " ¢";
	}

	/** A share between 0 and 1. */
	public String share(double share) {
		NumberFormat format = NumberFormat.getPercentInstance(locale());
		return format.format(share);
	}

	/** A moment by day and minute in the zone of this machine, as short as can be. */
	public String moment(Instant moment) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
			.withLocale(locale())
			.format(moment.atZone(ZoneId.systemDefault()));
	}

	/** The zone in which moments are written. */
	public String zone() {
		return ZoneId.systemDefault().getDisplayName(TextStyle.FULL, locale());
	}

	/** A count. */
	public String count(long count) {
		return number(count, 0);
	}

	/** What stands in a cell. */
	public String value(Value value) {
		return switch (value) {
			case Value.Name(String text) -> text;
			case Value.Day(LocalDate date) ->
				DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(date);
			case Value.Count(long number) -> count(number);
			case Value.Time(double seconds) -> seconds(Math.round(seconds * MILLIS));
			case Value.Share(double share) -> share(share);
		};
	}

	private static String number(double amount, int digits) {
		NumberFormat format = NumberFormat.getNumberInstance(locale());
		format.setMaximumFractionDigits(digits);
		return format.format(amount);
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
