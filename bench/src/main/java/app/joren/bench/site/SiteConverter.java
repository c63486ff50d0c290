package app.joren.bench.site;

import java.util.List;

/**
 * Makes articles of a recorded site, by the whole suite or by a part of it. It may look
 * at nothing of the site but its start address and its answers.
 */
@FunctionalInterface
public interface SiteConverter extends AutoCloseable {

	/**
	 * Converts a site.
	 * @param site the site, to be served on a port or asked in the same process
	 * @return what was made of it
	 * @throws Exception when the converter itself is broken; the site then counts as
	 * failed
	 */
	Conversion convert(RecordedSite site) throws Exception;

	@Override
	default void close() {
		// Most converters hold nothing.
	}

	/**
	 * What was made of a site.
	 *
	 * @param result the articles and sections
	 * @param problems what was said about what went wrong
	 * @param requests how many requests the site has answered
	 */
	record Conversion(SiteResult result, List<String> problems, int requests) {

		public Conversion {
			problems = List.copyOf(problems);
		}

	}

}
