package app.joren.extraction.mutation;

import org.jsoup.nodes.Document;

/** One thing that a redesign does to all pages of a site. */
@FunctionalInterface
interface Change {

	/** Changes a page in place. */
	void apply(Document page, Dice dice);

}
