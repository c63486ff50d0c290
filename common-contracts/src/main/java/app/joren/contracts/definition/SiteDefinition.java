package app.joren.contracts.definition;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a site is built: where its articles are listed, how a list and an article are read,
 * and how to behave there. The analyzer writes it, a person may correct it, the crawler
 * follows it.
 *
 * @param format the version of this document's own shape
 * @param home the site's canonical start page
 * @param name the site's name
 * @param language BCP 47 tag of most of its text
 * @param zone IANA name or offset in which the site writes times without an offset
 * @param rendering whether pages must be rendered in a browser
 * @param sections where articles are listed, in the site's own order
 * @param templates how article pages are read, the first fitting one counts
 * @param addresses which addresses are articles and which are not
 * @param crawl how to behave on the site
 * @param tabs ids of the sections that the site's own navigation puts first, for the tabs
 * of an app; definitions from before there were any have none
 */
public record SiteDefinition(int format, URI home, String name, @Nullable String language, @Nullable String zone,
		Rendering rendering, List<Section> sections, List<ArticleTemplate> templates, AddressRules addresses,
		CrawlSettings crawl, List<String> tabs) {

	/** The shape that this code reads and writes. */
	public static final int FORMAT = 1;

	public SiteDefinition {
		sections = List.copyOf(sections);
		templates = List.copyOf(templates);
		tabs = (tabs == null) ? List.of() : List.copyOf(tabs);
	}

	/** A definition that says nothing of tabs. */
	public SiteDefinition(int format, URI home, String name, @Nullable String language, @Nullable String zone,
			Rendering rendering, List<Section> sections, List<ArticleTemplate> templates, AddressRules addresses,
			CrawlSettings crawl) {
		this(format, home, name, language, zone, rendering, sections, templates, addresses, crawl, List.of());
	}

}
