package app.joren.analyzer.redesign;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import app.joren.contracts.definition.AddressRules;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.address.AddressPattern;

/**
 * Makes a definition that takes the place of another: it says how the site is now, and
 * keeps what people have decided and how pages were read that have not been seen since.
 *
 * @param earlier the definition that is followed
 * @param sections the new one's sections
 * @param carried how templates are carried over
 * @param articles addresses of articles
 */
record Successor(SiteDefinition earlier, List<Section> sections, Carried carried, List<URI> articles) {

	/** The new definition with the old one's rules behind its own. */
	SiteDefinition readingBoth(SiteDefinition fresh) {
		return with(fresh, fresh.templates().stream().map(this::carried).toList());
	}

	/** The new definition with its own rules only. */
	SiteDefinition readingNew(SiteDefinition fresh) {
		return with(fresh, fresh.templates());
	}

	private SiteDefinition with(SiteDefinition fresh, List<ArticleTemplate> templates) {
		String language = (this.earlier.language() != null) ? this.earlier.language() : fresh.language();
		String zone = (this.earlier.zone() != null) ? this.earlier.zone() : fresh.zone();
		return new SiteDefinition(SiteDefinition.FORMAT, fresh.home(), this.earlier.name(), language, zone,
				fresh.rendering(), this.sections, templates, addresses(fresh.addresses()), this.earlier.crawl(),
				this.earlier.tabs().stream().filter(this::isSection).toList());
	}

	private boolean isSection(String id) {
		return this.sections.stream().map(Section::id).anyMatch(id::equals);
	}

	/** A template for some addresses follows the one for them, the others all of them. */
	private ArticleTemplate carried(ArticleTemplate fresh) {
		ArticleTemplate template = fresh;
		for (ArticleTemplate old : this.earlier.templates()) {
			boolean same = old.addresses().isEmpty() || fresh.addresses().isEmpty()
					|| old.addresses().stream().anyMatch(fresh.addresses()::contains);
			template = same ? this.carried.into(template, old) : template;
		}
		return template;
	}

	private AddressRules addresses(AddressRules fresh) {
		AddressRules old = this.earlier.addresses();
		Set<String> patterns = new LinkedHashSet<>(fresh.articles());
		patterns.addAll(old.articles());
		List<String> others = new ArrayList<>(fresh.others());
		old.others()
			.stream()
			.filter((pattern) -> !others.contains(pattern))
			.filter((pattern) -> this.articles.stream().noneMatch(AddressPattern.of(pattern)::matches))
			.forEach(others::add);
		return new AddressRules(List.copyOf(patterns), others, fresh.missing(), fresh.evidence());
	}

}
