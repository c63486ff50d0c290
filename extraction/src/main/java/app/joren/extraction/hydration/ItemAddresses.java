package app.joren.extraction.hydration;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/**
 * Finds the whole address of a thing of which a state has only the last part: what the
 * page links to, or else what its own address and the list's name make likely.
 */
final class ItemAddresses {

	private static final Set<String> KINDS = Set.of("posts", "post", "articles", "article", "news", "blog", "stories",
			"story", "entries", "columns", "column", "topics", "reports", "press", "events", "magazine", "journal");

	private final Page page;

	ItemAddresses(Page page) {
		this.page = page;
	}

	Optional<URI> of(String address, String list) {
		if (address.startsWith("/") || address.startsWith("http")) {
			return this.page.resolve(address);
		}
		for (Element anchor : this.page.document().select("a[href]")) {
			String href = anchor.attr("href");
			if (href.endsWith("/" + address) || href.endsWith("/" + address + "/")) {
				return this.page.resolve(href);
			}
		}
		if (address.contains("/")) {
			return this.page.resolve("/" + address);
		}
		String path = this.page.address().getRawPath().replaceAll("/+$", "");
		if (path.isEmpty()) {
			String kind = list.toLowerCase(Locale.ROOT).replaceAll("^(?:all|latest|recent|new)", "");
			path = KINDS.contains(kind) ? "/" + kind : "";
		}
		return this.page.resolve(path + "/" + address);
	}

}
