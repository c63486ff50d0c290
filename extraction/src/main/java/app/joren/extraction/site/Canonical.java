package app.joren.extraction.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.address.SiteScope;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;

/**
 * The canonical address of a page (RFC 6596). Sites get it wrong often: one that names
 * another site, the start page or a page with another name is not believed.
 */
public final class Canonical {

	private Canonical() {
	}

	/** The page's canonical address as far as it is believed, else its own. */
	public static URI of(Page page, SiteScope scope) {
		URI own = Addresses.normalise(page.address());
		Element link = Selectors.first(page.document(), "link[rel=canonical][href]");
		return Optional.ofNullable(link)
			.flatMap((element) -> page.resolve(element.attr("href")))
			.map(Addresses::normalise)
			.filter(scope::contains)
			.filter((canonical) -> isPlausible(canonical, own))
			.orElse(own);
	}

	private static boolean isPlausible(URI canonical, URI own) {
		List<String> segments = Addresses.segments(canonical);
		List<String> other = Addresses.segments(own);
		if (segments.isEmpty() || other.isEmpty()) {
			return Addresses.key(canonical).equals(Addresses.key(own));
		}
		return name(segments.getLast()).equals(name(other.getLast()));
	}

	private static String name(String segment) {
		return segment.replaceFirst("\\.(?:x?html?|php|aspx?)$", "");
	}

}
