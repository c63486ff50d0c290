package app.joren.extraction.dates;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Which number comes first in dates such as 3/4/2026. */
public enum DayOrder {

	/** The day, as in most of the world. */
	DAY_FIRST,

	/** The month, as in the United States. */
	MONTH_FIRST;

	/** What is usual in a language; English without a country counts as American. */
	public static DayOrder of(@Nullable String language) {
		String tag = (language == null) ? "" : language.toLowerCase(Locale.ROOT).replace('_', '-');
		return (tag.equals("en") || tag.equals("en-us") || tag.equals("en-ph") || tag.equals("fil")) ? MONTH_FIRST
				: DAY_FIRST;
	}

}
