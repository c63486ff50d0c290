package app.joren.extraction.site;

import java.net.URI;
import java.util.Set;

import app.joren.extraction.address.Addresses;

/**
 * An address worth visiting, with what is known about it.
 *
 * @param address normalised, on the site
 * @param kind what it is expected to be
 * @param source which of the definition's sources it belongs to, as
 * {@code sectionId/index}; empty for an article
 * @param sections ids of the sections that led to it
 * @param hints what was said about it
 * @param depth how many pages of lists lie before it, 0 for a source's first page; of an
 * article, how many pages have only led to the next one
 */
public record Lead(URI address, PageKind kind, String source, Set<String> sections, Hints hints, int depth) {

	public Lead {
		sections = Set.copyOf(sections);
	}

	/** The next page of the same source. */
	Lead further(URI next) {
		return further(next, Hints.none());
	}

	/** The next page of the same source, of which something was said. */
	Lead further(URI next, Hints said) {
		return new Lead(Addresses.normalise(next), this.kind, this.source, this.sections, said, this.depth + 1);
	}

	/** The same lead, at the address that it moved to. */
	public Lead at(URI target) {
		int steps = (this.kind == PageKind.ARTICLE) ? this.depth + 1 : this.depth;
		return new Lead(Addresses.normalise(target), this.kind, this.source, this.sections, this.hints, steps);
	}

}
