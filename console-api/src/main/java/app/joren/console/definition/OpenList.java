package app.joren.console.definition;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;

/**
 * A list that goes on where Joren cannot or may not follow it, so that articles may be
 * missing.
 *
 * @param section the name of its section
 * @param address the list
 * @param sign by which that was seen
 */
public record OpenList(String section, URI address, String sign) {

	/** All such lists of a site. */
	static List<OpenList> of(SiteDefinition definition) {
		return definition.sections().stream().flatMap(OpenList::of).toList();
	}

	private static Stream<OpenList> of(Section section) {
		return section.sources()
			.stream()
			.flatMap((source) -> (source instanceof ItemSource.ListPage list
					&& list.paging() instanceof Paging.Unread unread)
							? Stream.of(new OpenList(section.name(), list.address(), unread.sign())) : Stream.empty());
	}

}
