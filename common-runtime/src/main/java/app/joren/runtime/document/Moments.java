package app.joren.runtime.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes moments so that they sort as text. */
public final class Moments {

	private static final DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
		.withZone(ZoneOffset.UTC);

	private Moments() {
	}

	/** The text of a moment, to the millisecond; {@link Instant#parse} reads it. */
	public static String sortable(Instant moment) {
		return SORTABLE.format(moment);
	}

}
