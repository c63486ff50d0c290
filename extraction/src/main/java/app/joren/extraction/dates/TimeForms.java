package app.joren.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The forms in which a time of day is written, with its zone. */
final class TimeForms {

	/**
	 * A time found in a text.
	 *
	 * @param time the time of day
	 * @param zone where the text names one
	 * @param next the token behind it
	 */
	record Found(LocalTime time, @Nullable ZoneId zone, int next) {
	}

	private static final Set<String> BETWEEN = Set.of("at", "um", "a", "as", "alle", "ore", "ora", "kl", "klo", "o",
			"godz", "on", "в", "г", "р", "року", "о", "года", "h", "the", "las", "los", "el", "klokken", "saat", "luc",
			"pukul", "jam", "om", "von", "uur", "time", "u", "ca", "gegen", "alas", "t", "klocka", "klockan", "στις",
			"ve", "الساعة", "בשעה", "eko", "м", "год", "il", "le", "hs", "ωρα");

	private final Tokens tokens;

	private final DayHalves halves;

	private final ZoneForms zones;

	TimeForms(Tokens tokens) {
		this.tokens = tokens;
		this.halves = new DayHalves(tokens);
		this.zones = new ZoneForms(tokens);
	}

	/** The time that follows a day, with a few words between them. */
	@Nullable Found after(int index) {
		int i = index;
		boolean announced = false;
		for (int skipped = 0; skipped < 7; skipped++) {
			Found found = at(i, announced);
			if (found != null) {
				return found;
			}
			if (!isBetween(this.tokens.at(i))) {
				return null;
			}
			announced = announced || this.tokens.at(i).isWord();
			i++;
		}
		return null;
	}

	/** The time that stands before a day. */
	@Nullable Found before(int index) {
		for (int i = Math.max(0, index - 10); i < index; i++) {
			if (this.tokens.at(i).isNumber() && this.tokens.touchesPrevious(i) && !this.tokens.at(i - 1).isWord()) {
				continue;
			}
			Found found = at(i, false);
			if (found != null && found.next() <= index && onlyBetween(found.next(), index)) {
				return found;
			}
		}
		return null;
	}

	private boolean onlyBetween(int from, int to) {
		for (int i = from; i < to; i++) {
			if (!isBetween(this.tokens.at(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isBetween(Token token) {
		if (token.isWord()) {
			return BETWEEN.contains(token.text()) || CalendarNames.isWeekday(token.text())
					|| "日月火水木金土曜星期一二三四五六周週天월화수목금토일요".contains(token.text());
		}
		return !token.isNumber() && !token.text().isEmpty() && ",-–—|·•@()（）/.:&;؛،〜～‐−[]<>・".contains(token.text());
	}

	private @Nullable Found at(int index, boolean announced) {
		int half = this.halves.half(index);
		int i = (half >= 0) ? index + this.halves.halfLength(index) : index;
		if (!this.tokens.at(i).isNumber(0, 24, 2)) {
			return compact(index);
		}
		Clock clock = clock(i, announced || half >= 0);
		if (clock == null) {
			return null;
		}
		if (half < 0) {
			half = this.halves.half(clock.next());
			clock = (half >= 0) ? clock.at(clock.next() + this.halves.halfLength(clock.next())) : clock;
		}
		return found(clock, half);
	}

	private record Clock(int hour, int minute, int second, int next) {

		Clock at(int index) {
			return new Clock(this.hour, this.minute, this.second, index);
		}

	}

	private @Nullable Clock clock(int i, boolean announced) {
		int hour = token(i).value();
		Token sign = token(i + 1);
		if (isHourSign(sign)) {
			return withMinutes(i, hour);
		}
		boolean minutes = token(i + 2).isNumber(0, 59, 2) && token(i + 2).digits() == 2;
		if (sign.is(":") && minutes) {
			return withSeconds(hour, token(i + 2).value(), i + 3, ":");
		}
		if (sign.is(".") && minutes) {
			boolean sure = announced || ZoneForms.CLOCKS.contains(token(i + 3).text()) || this.halves.half(i + 3) >= 0
					|| Zones.isName(token(i + 3).text());
			return sure ? withSeconds(hour, token(i + 2).value(), i + 3, ".") : null;
		}
		return (this.halves.half(i + 1) >= 0 && hour >= 1 && hour <= 12) || sign.is("uhr")
				? new Clock(hour, 0, 0, i + 1) : null;
	}

	private static boolean isHourSign(Token sign) {
		return sign.is("時") || sign.is("时") || sign.is("点") || sign.is("點") || sign.is("시") || sign.is("h");
	}

	private Clock withMinutes(int i, int hour) {
		int next = i + 2;
		if (!token(next).isNumber(0, 59, 2)) {
			return new Clock(hour, 0, 0, next);
		}
		int minute = token(next).value();
		next++;
		next = (token(next).is("分") || token(next).is("분")) ? next + 1 : next;
		if (token(next).isNumber(0, 59, 2) && (token(next + 1).is("秒") || token(next + 1).is("초"))) {
			return new Clock(hour, minute, token(next).value(), next + 2);
		}
		return new Clock(hour, minute, 0, next);
	}

	private Clock withSeconds(int hour, int minute, int next, String sign) {
		if (!token(next).is(sign) || !token(next + 1).isNumber(0, 60, 2)) {
			return new Clock(hour, minute, 0, next);
		}
		int second = Math.min(59, token(next + 1).value());
		boolean fraction = (token(next + 2).is(".") || token(next + 2).is(",")) && token(next + 3).isNumber()
				&& this.tokens.touchesPrevious(next + 3);
		return new Clock(hour, minute, second, fraction ? next + 4 : next + 2);
	}

	/** T160509Z behind a compact day. */
	private @Nullable Found compact(int i) {
		Token token = token(i);
		if ((token.digits() != 6 && token.digits() != 4) || !token(i - 1).is("t")) {
			return null;
		}
		int value = (token.digits() == 6) ? token.value() : token.value() * 100;
		return found(new Clock(value / 10_000, value / 100 % 100, value % 100, i + 1), -1);
	}

	private @Nullable Found found(Clock clock, int half) {
		int hour = (half >= 0 && clock.hour() <= 12) ? clock.hour() % 12 + half : clock.hour();
		try {
			LocalTime time = LocalTime.of(hour % 24, clock.minute(), clock.second());
			return this.zones.zoned(time, clock.next());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private Token token(int index) {
		return this.tokens.at(index);
	}

}
