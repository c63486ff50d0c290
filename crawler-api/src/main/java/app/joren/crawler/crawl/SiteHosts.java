package app.joren.crawler.crawl;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;

/**
 * The hosts that belong to a site: those that its definition names. Nothing else is
 * visited, whatever a page says.
 *
 * @param authorities host and port, without www
 */
public record SiteHosts(Set<String> authorities) {

	/** The hosts of a definition. */
	public static SiteHosts of(SiteDefinition definition) {
		Stream<URI> sections = definition.sections().stream().map(Section::address);
		Stream<URI> sources = definition.sections()
			.stream()
			.flatMap((section) -> section.sources().stream())
			.map(ItemSource::address);
		return new SiteHosts(Stream.concat(Stream.of(definition.home()), Stream.concat(sections, sources))
			.map(SiteHosts::authority)
			.collect(Collectors.toUnmodifiableSet()));
	}

	/** Whether an address is on one of them. */
	public boolean have(URI address) {
		return this.authorities.contains(authority(address));
	}

	/** The host of an address, in the one spelling of all. */
	public static String authority(URI address) {
		String authority = String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT);
		return authority.startsWith("www.") ? authority.substring(4) : authority;
	}

}
