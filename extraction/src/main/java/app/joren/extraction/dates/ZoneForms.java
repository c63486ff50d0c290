package app.joren.extraction.dates;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The zones that stand behind times.
 *
 * @param tokens the text
 */
record ZoneForms(Tokens tokens) {

	static final Set<String> CLOCKS = Set.of("uhr", "h", "hs", "hod", "uur", "wib", "wita", "wit", "час");

	/** A time with the zone that is named at a token, if one is. */
	TimeForms.Found zoned(LocalTime time, int index) {
		int i = CLOCKS.contains(this.tokens.at(index).text()) && !Zones.isName(this.tokens.at(index).text()) ? index + 1
				: index;
		i = this.tokens.at(i).is("(") ? i + 1 : i;
		Token token = this.tokens.at(i);
		if (token.isWord() && Zones.isName(token.text())) {
			TimeForms.Found offset = offset(time, i + 1);
			return (offset != null) ? offset : new TimeForms.Found(time, Zones.named(token.text()), i + 1);
		}
		if (token.isWord() && this.tokens.at(i + 1).is("/") && this.tokens.at(i + 2).isWord()) {
			TimeForms.Found region = region(time, i);
			if (region != null) {
				return region;
			}
		}
		TimeForms.Found offset = offset(time, i);
		return (offset != null) ? offset : new TimeForms.Found(time, null, index);
	}

	private TimeForms.@Nullable Found offset(LocalTime time, int i) {
		boolean minus = this.tokens.at(i).is("-") || this.tokens.at(i).is("−");
		Token hours = this.tokens.at(i + 1);
		if (!(minus || this.tokens.at(i).is("+")) || !hours.isNumber() || !this.tokens.touchesPrevious(i + 1)) {
			return null;
		}
		int minutes;
		int next = i + 2;
		if (hours.isNumber(0, 1400, 4) && hours.digits() == 4 && hours.value() % 100 < 60) {
			minutes = hours.value() / 100 * 60 + hours.value() % 100;
		}
		else if (hours.isNumber(0, 14, 2)) {
			boolean colon = this.tokens.at(next).is(":") && this.tokens.at(next + 1).isNumber(0, 59, 2);
			minutes = hours.value() * 60 + (colon ? this.tokens.at(next + 1).value() : 0);
			next = colon ? next + 2 : next;
		}
		else {
			return null;
		}
		return new TimeForms.Found(time, ZoneOffset.ofTotalSeconds((minus ? -minutes : minutes) * 60), next);
	}

	private TimeForms.@Nullable Found region(LocalTime time, int i) {
		String city = this.tokens.at(i + 2).text();
		int next = i + 3;
		while (this.tokens.at(next).is("_") && this.tokens.at(next + 1).isWord()) {
			city = city + "_" + this.tokens.at(next + 1).text();
			next += 2;
		}
		String name = (this.tokens.at(i).text() + "/" + city).toLowerCase(Locale.ROOT);
		for (String id : ZoneId.getAvailableZoneIds()) {
			if (id.toLowerCase(Locale.ROOT).equals(name)) {
				return new TimeForms.Found(time, ZoneId.of(id), next);
			}
		}
		return null;
	}

}
