package app.joren.extraction.site;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.listing.OtherName;
import app.joren.extraction.listing.PageLinks;
import app.joren.extraction.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * The articles to which articles link. Most links stand on all pages of a site, so that
 * what was found out about them is kept.
 */
final class Neighbours {

	/** As many links are remembered. */
	private static final int MOST = 10_000;

	private final ArticleAddresses articles;

	private final Map<Reference, Optional<Lead>> known = new ConcurrentHashMap<>();

	Neighbours(ArticleAddresses articles) {
		this.articles = articles;
	}

	/** Other articles to which an article links, in the page's order. */
	List<Lead> of(Page page) {
		OtherName otherName = OtherName.of(page);
		Map<String, Lead> leads = new LinkedHashMap<>();
		for (String reference : PageLinks.references(page)) {
			find(page, otherName, reference)
				.ifPresent((lead) -> leads.putIfAbsent(Addresses.key(lead.address()), lead));
		}
		leads.remove(Addresses.key(page.address()));
		return List.copyOf(leads.values());
	}

	/** What begins at a scheme or at the root means the same on all pages of a host. */
	private Optional<Lead> find(Page page, OtherName otherName, String reference) {
		if (!reference.startsWith("/") && !reference.contains("://")) {
			return look(page, otherName, reference);
		}
		Reference key = new Reference(origin(page.base()), origin(page.address()), otherName.authority(), reference);
		if (this.known.size() >= MOST) {
			this.known.clear();
		}
		return this.known.computeIfAbsent(key, (_) -> look(page, otherName, reference));
	}

	private Optional<Lead> look(Page page, OtherName otherName, String reference) {
		return otherName.target(page, reference)
			.filter(this.articles::mayBe)
			.map((target) -> new Lead(target, PageKind.ARTICLE, "", Set.of(), Hints.none(), 0));
	}

	private static String origin(URI address) {
		return address.getScheme() + "://" + address.getRawAuthority();
	}

	/** What a link says, and all else that its target depends on. */
	private record Reference(String base, String page, @Nullable String otherName, String text) {
	}

}
