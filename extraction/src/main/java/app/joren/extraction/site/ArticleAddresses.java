package app.joren.extraction.site;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.address.AddressPattern;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.address.SiteScope;

/**
 * Which addresses may be articles by a definition.
 *
 * @param scope the site
 * @param articles patterns of articles
 * @param others patterns of other pages
 * @param lists keys of the sections' own pages, which are never articles
 */
record ArticleAddresses(SiteScope scope, List<AddressPattern> articles, List<AddressPattern> others,
		Set<String> lists) {

	static ArticleAddresses of(SiteDefinition definition) {
		Set<String> lists = new HashSet<>();
		lists.add(Addresses.key(definition.home()));
		for (Section section : definition.sections()) {
			lists.add(Addresses.key(section.address()));
			section.sources().forEach((source) -> lists.add(Addresses.key(source.address())));
		}
		return new ArticleAddresses(SiteScope.of(definition.home()),
				definition.addresses().articles().stream().map(AddressPattern::of).toList(),
				definition.addresses().others().stream().map(AddressPattern::of).toList(), lists);
	}

	/** Whether an address is a section's or one of its sources'. */
	boolean isList(URI address) {
		return this.lists.contains(Addresses.key(address));
	}

	boolean mayBe(URI address) {
		return this.scope.contains(address) && this.articles.stream().anyMatch((pattern) -> pattern.matches(address))
				&& this.others.stream().noneMatch((pattern) -> pattern.matches(address)) && !isList(address);
	}

}
