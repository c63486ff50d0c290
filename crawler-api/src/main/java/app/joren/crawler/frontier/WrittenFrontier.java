package app.joren.crawler.frontier;

import java.net.URI;
import java.util.Collection;
import java.util.List;

/** The addresses of one crawl as they were last written. */
public interface WrittenFrontier {

	/** Some of those that wait, in their order, behind a place in the line. */
	Stretch after(long place);

	/** Those of some addresses that the crawl knows. */
	Collection<Entry> find(Collection<URI> addresses);

	/**
	 * A part of the line.
	 *
	 * @param entries in their order
	 * @param last whether nothing is behind them
	 */
	record Stretch(List<Entry> entries, boolean last) {
	}

}
