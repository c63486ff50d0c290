package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;

import app.joren.extraction.site.Hints;

import org.jspecify.annotations.Nullable;

/**
 * An address that may be an article, with what was said about it.
 *
 * @param address normalised
 * @param hints what lists and feeds say
 * @param fullText its text where a feed or interface holds it
 * @param origins who named it
 */
record Candidate(URI address, Hints hints, @Nullable String fullText, Set<Origin> origins) {

	/** Who can name an address. */
	enum Origin {

		/** An earlier understanding of the site. */
		EARLIER,

		/** A feed. */
		FEED,

		/** A content management system's interface. */
		CMS,

		/** A list with dates. */
		DATED_LIST,

		/** A list without dates. */
		LIST,

		/** A sitemap. */
		SITEMAP

	}

	static Candidate of(URI address, Hints hints, @Nullable String fullText, Origin origin) {
		return new Candidate(address, hints, fullText, EnumSet.of(origin));
	}

	/** What two sources say together. */
	Candidate and(Candidate other) {
		Set<Origin> both = EnumSet.copyOf(this.origins);
		both.addAll(other.origins);
		return new Candidate(this.address, this.hints.or(other.hints),
				(this.fullText != null) ? this.fullText : other.fullText, both);
	}

	/** Whether it was an article before the site changed. */
	boolean isEarlier() {
		return this.origins.contains(Origin.EARLIER);
	}

	/** Whether a feed, an interface or a list with dates named it. */
	boolean isListedWithDate() {
		return isNamedAsArticle() || this.origins.contains(Origin.DATED_LIST);
	}

	/** Whether a source named it that names articles only. */
	boolean isNamedAsArticle() {
		return this.origins.contains(Origin.FEED) || this.origins.contains(Origin.CMS);
	}

}
