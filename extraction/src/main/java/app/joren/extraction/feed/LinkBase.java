package app.joren.extraction.feed;

import java.net.URI;
import java.util.Optional;

import app.joren.extraction.page.References;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the relative links of a feed are relative to: what {@code xml:base} says, else the
 * feed's own address, or its site's where the feed is kept by another host.
 *
 * @param feed the feed's address
 * @param home its site's start page
 */
record LinkBase(URI feed, @Nullable URI home) {

	/** The address that a link in an element stands for. */
	Optional<URI> resolve(Element element, String href) {
		return declared(element).or(() -> Optional.of(fallback())).flatMap((base) -> References.resolve(base, href));
	}

	/** The address that a link stands for where nothing is declared. */
	Optional<URI> resolve(String href) {
		return References.resolve(fallback(), href);
	}

	private URI fallback() {
		URI site = this.home;
		return (site == null || String.valueOf(site.getHost()).equalsIgnoreCase(this.feed.getHost())) ? this.feed
				: site;
	}

	private Optional<URI> declared(Element element) {
		Element parent = element.parent();
		Optional<URI> outer = (parent == null) ? Optional.empty() : declared(parent);
		return element.hasAttr("xml:base")
				? References.resolve(outer.orElse(this.feed), element.attr("xml:base")).or(() -> outer) : outer;
	}

}
