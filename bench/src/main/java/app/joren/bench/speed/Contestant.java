package app.joren.bench.speed;

import app.joren.bench.extraction.PageReader;

/**
 * What is timed.
 *
 * @param name in the table
 * @param reader reads the pages, in this process or in one of its own
 */
public record Contestant(String name, PageReader reader) {

	/** Parsing alone, to which the CPU time of all others is compared. */
	public static final String PARSER = "jsoup";

}
