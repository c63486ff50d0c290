package app.joren.analyzer.analysis;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes moments so that they sort as text. */
final class Moments {

	private static final DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
		.withZone(ZoneOffset.UTC);

	private Moments() {
	}

	static String sortable(Instant moment) {
		return SORTABLE.format(moment);
	}

}
