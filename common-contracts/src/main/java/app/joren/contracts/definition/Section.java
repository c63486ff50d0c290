package app.joren.contracts.definition;

import java.net.URI;
import java.util.List;

/**
 * A section of the site: a named list of articles.
 *
 * @param id short, stable within the definition, for example {@code news}
 * @param name what the site calls it
 * @param address the page that a reader would open to see it
 * @param sources how its articles are found; all of them are used
 * @param evidence why it is a section
 */
public record Section(String id, String name, URI address, List<ItemSource> sources, Evidence evidence) {

	public Section {
		sources = List.copyOf(sources);
	}

}
