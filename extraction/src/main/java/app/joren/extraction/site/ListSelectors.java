package app.joren.extraction.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import app.joren.contracts.definition.ItemSelectors;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.listing.SelectedItems;
import app.joren.extraction.page.Page;

/**
 * The selectors of a definition's lists.
 *
 * @param bySource for each list's source the selectors of its items
 */
record ListSelectors(Map<String, ItemSelectors> bySource) {

	static ListSelectors of(SiteDefinition definition) {
		Map<String, ItemSelectors> bySource = new LinkedHashMap<>();
		for (Section section : definition.sections()) {
			for (int i = 0; i < section.sources().size(); i++) {
				if (section.sources().get(i) instanceof ItemSource.ListPage list) {
					bySource.put(section.id() + "/" + i, list.items());
				}
			}
		}
		return new ListSelectors(bySource);
	}

	/** How a page of a list is read; empty if it is not by selectors. */
	Optional<SelectedItems> select(Lead lead, Page page) {
		return Optional.ofNullable(this.bySource.get(lead.source()))
			.flatMap((selectors) -> SelectedItems.of(page, selectors));
	}

}
