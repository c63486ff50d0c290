package app.joren.analyzer.definition;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import app.joren.contracts.definition.AddressRules;
import app.joren.contracts.definition.CrawlSettings;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.review.DefinitionFault;
import org.jspecify.annotations.Nullable;

/** What a definition must be like so that a crawler can follow it. */
public final class DefinitionRules {

	private static final int MOST_ARTICLES = 1_000_000;

	private static final int LONGEST_DELAY_MILLIS = 600_000;

	private static final int MOST_SECTIONS = 200;

	private static final int MOST_TABS = 5;

	private DefinitionRules() {
	}

	/** What is wrong with a definition, with its places; empty when it is valid. */
	public static List<DefinitionFault> faults(SiteDefinition definition) {
		Faults faults = new Faults();
		faults.check(definition.format() == SiteDefinition.FORMAT, "/format",
				"must be " + SiteDefinition.FORMAT + ", the shape that this service reads");
		faults.web(definition.home(), "/home");
		faults.text(definition.name(), "/name");
		language(definition.language(), faults);
		zone(definition.zone(), faults);
		faults.check(definition.rendering() != null && definition.rendering().mode() != null, "/rendering",
				"is missing");
		sections(definition, faults);
		faults.ids(definition.templates().stream().map((template) -> template.id()).toList(), "/templates");
		for (int i = 0; i < definition.templates().size(); i++) {
			TemplateRules.check(definition.templates().get(i), "/templates/" + i, faults);
		}
		addresses(definition.addresses(), faults);
		crawl(definition.crawl(), faults);
		return faults.found();
	}

	private static void language(@Nullable String tag, Faults faults) {
		try {
			if (tag != null) {
				new Locale.Builder().setLanguageTag(tag);
			}
		}
		catch (IllformedLocaleException ex) {
			faults.check(false, "/language", "is no BCP 47 tag: " + tag);
		}
	}

	private static void zone(@Nullable String zone, Faults faults) {
		try {
			if (zone != null) {
				ZoneId.of(zone);
			}
		}
		catch (DateTimeException ex) {
			faults.check(false, "/zone", "is no time zone: " + zone);
		}
	}

	private static void sections(SiteDefinition definition, Faults faults) {
		faults.between(definition.sections().size(), 1, MOST_SECTIONS, "/sections");
		faults.ids(definition.sections().stream().map((section) -> section.id()).toList(), "/sections");
		for (int i = 0; i < definition.sections().size(); i++) {
			SectionRules.check(definition.sections().get(i), "/sections/" + i, faults);
		}
		tabs(definition, faults);
	}

	private static void tabs(SiteDefinition definition, Faults faults) {
		faults.between(definition.tabs().size(), 0, MOST_TABS, "/tabs");
		Set<String> sections = definition.sections().stream().map(Section::id).collect(Collectors.toSet());
		for (int i = 0; i < definition.tabs().size(); i++) {
			String tab = definition.tabs().get(i);
			faults.check(sections.contains(tab), "/tabs/" + i, "is the id of no section");
			faults.check(definition.tabs().indexOf(tab) == i, "/tabs/" + i, "is there twice");
		}
	}

	private static void addresses(@Nullable AddressRules addresses, Faults faults) {
		faults.check(addresses != null, "/addresses", "is missing");
		if (addresses != null) {
			addresses.articles().forEach((pattern) -> faults.text(pattern, "/addresses/articles"));
			addresses.others().forEach((pattern) -> faults.text(pattern, "/addresses/others"));
		}
	}

	private static void crawl(@Nullable CrawlSettings crawl, Faults faults) {
		faults.check(crawl != null, "/crawl", "is missing");
		if (crawl != null) {
			faults.between(crawl.maxArticles(), 1, MOST_ARTICLES, "/crawl/maxArticles");
			faults.between(crawl.maxPages(), 1, 2 * MOST_ARTICLES, "/crawl/maxPages");
			Integer delay = crawl.delayMillis();
			faults.between((delay != null) ? delay : 0, 0, LONGEST_DELAY_MILLIS, "/crawl/delayMillis");
		}
	}

}
