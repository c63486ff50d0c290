package app.joren.extraction.listing;

import java.net.URI;
import java.util.Optional;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

import org.jspecify.annotations.Nullable;

/**
 * The name under which a site knows itself, where it is read under another: on a staging
 * server or a mirror, links with the site's own name lead to the copy's pages.
 *
 * @param authority the site's own name, where it differs
 * @param here an address of the copy
 */
public record OtherName(@Nullable String authority, URI here) {

	/** What a page says of itself by its canonical link. */
	public static OtherName of(Page page) {
		Element link = page.document().selectFirst("link[rel=canonical][href]");
		Optional<URI> canonical = Optional.ofNullable(link).flatMap((element) -> page.resolve(element.attr("href")));
		return canonical.filter((address) -> Addresses.path(address).equals(Addresses.path(page.address())))
			.map(Addresses::authority)
			.filter((authority) -> !authority.equals(Addresses.authority(page.address())))
			.map((authority) -> new OtherName(authority, page.address()))
			.orElse(new OtherName(null, page.address()));
	}

	/** What a feed says: its own site's start page, read here under another name. */
	public static OtherName of(@Nullable URI said, URI start) {
		boolean same = said != null && said.getHost() != null && Addresses.path(said).equals(Addresses.path(start))
				&& !Addresses.authority(said).equals(Addresses.authority(start));
		return new OtherName((same && said != null) ? Addresses.authority(said) : null, start);
	}

	/** The same page on the copy. */
	public URI here(URI address) {
		if (this.authority == null || !Addresses.authority(address).equals(this.authority)) {
			return address;
		}
		String query = (address.getRawQuery() == null) ? "" : "?" + address.getRawQuery();
		String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
		return URI.create(this.here.getScheme() + "://" + this.here.getRawAuthority() + path + query);
	}

}
