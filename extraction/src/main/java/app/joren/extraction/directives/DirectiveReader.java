package app.joren.extraction.directives;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.dates.DateReader;
import org.jspecify.annotations.Nullable;

/** Collects directives from headers and meta elements. */
final class DirectiveReader {

	private static final String US = "joren";

	private static final String UNTIL = "unavailable_after";

	/** What may follow a comma without being the rest of a date. */
	private static final Set<String> PLAIN = Set.of("all", "none", "index", "noindex", "follow", "nofollow", "archive",
			"noarchive", "nocache", "nosnippet", "noimageindex", "notranslate", "indexifembedded", "noai", "noimageai",
			"noodp", "noydir");

	/** Directives that have a value, and so look like the name of an agent. */
	private static final Set<String> VALUED = Set.of(UNTIL, "max-snippet", "max-image-preview", "max-video-preview");

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]*|\\*");

	private final Instant now;

	private final Set<String> found = new HashSet<>();

	private @Nullable Instant unavailableAfter;

	private boolean concernsUs;

	private @Nullable StringBuilder date;

	DirectiveReader(Instant now) {
		this.now = now;
	}

	/** The content of a meta element that speaks to us. */
	void meta(String content) {
		read(content, false);
	}

	/** A header, in which directives behind {@code agent:} are for that one alone. */
	void header(String value) {
		read(value, true);
	}

	PageDirectives read() {
		boolean none = this.found.contains("none");
		return new PageDirectives(none || this.found.contains("noindex"), none || this.found.contains("nofollow"),
				this.found.contains("noarchive") || this.found.contains("nocache"), this.unavailableAfter);
	}

	private void read(String text, boolean agents) {
		this.concernsUs = true;
		for (String part : text.toLowerCase(Locale.ROOT).split(",")) {
			part(part.strip(), agents);
		}
		endDate();
	}

	private void part(String part, boolean agents) {
		int colon = part.indexOf(':');
		String name = (colon < 0) ? part : part.substring(0, colon).strip();
		if (colon >= 0 && VALUED.contains(name)) {
			endDate();
			this.date = name.equals(UNTIL) ? new StringBuilder(part.substring(colon + 1)) : null;
		}
		else if (colon >= 0 && agents && NAME.matcher(name).matches()) {
			endDate();
			this.concernsUs = name.equals(US) || name.equals("*");
			part(part.substring(colon + 1).strip(), true);
		}
		else if (this.date != null && !PLAIN.contains(name)) {
			this.date.append(", ").append(part);
		}
		else {
			endDate();
			plain(name);
		}
	}

	private void plain(String name) {
		if (this.concernsUs) {
			this.found.add(name);
		}
	}

	/** The earliest date counts; one that cannot be read says nothing. */
	private void endDate() {
		if (this.date != null && this.concernsUs) {
			DateReader.at(this.now)
				.forAnyYear()
				.read(this.date.toString().strip())
				.map(DirectiveReader::end)
				.filter((end) -> this.unavailableAfter == null || end.isBefore(this.unavailableAfter))
				.ifPresent((end) -> this.unavailableAfter = end);
		}
		this.date = null;
	}

	/** A day without a time ends with the day. */
	private static Instant end(PublicationDate date) {
		return (date.at() != null) ? date.at().toInstant()
				: date.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
	}

}
