package app.joren.extraction.listing;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

	/**
	 * What no site calls itself: it is read on a machine where it is prepared or kept.
	 */
	private static final Pattern NO_NAME = Pattern.compile("localhost|[\\d.]+|\\[.*|.*\\.(?:localhost|local|test)");

	private static final int FEWEST = 3;

	/**
	 * What a page says of itself by its canonical link, or where it is read under no name
	 * at all, by its links.
	 */
	public static OtherName of(Page page) {
		Element link = page.document().selectFirst("link[rel=canonical][href]");
		Optional<URI> canonical = Optional.ofNullable(link).flatMap((element) -> page.resolve(element.attr("href")));
		String name = canonical.filter((address) -> Addresses.path(address).equals(Addresses.path(page.address())))
			.map(Addresses::authority)
			.or(() -> linked(page))
			.filter((authority) -> !authority.equals(Addresses.authority(page.address())))
			.orElse(null);
		return new OtherName(name, page.address());
	}

	/**
	 * The name to whose start page and to most of whose other pages a page links; a site
	 * that links to itself where it is read goes by no other.
	 */
	private static Optional<String> linked(Page page) {
		String host = page.address().getHost();
		if (host == null || !NO_NAME.matcher(host).matches()) {
			return Optional.empty();
		}
		Map<String, List<URI>> links = page.document()
			.select("a[href]")
			.stream()
			.filter((anchor) -> !anchor.attr("href").startsWith("#"))
			.map((anchor) -> page.resolve(anchor.attr("href")))
			.flatMap(Optional::stream)
			.filter((target) -> target.getHost() != null)
			.collect(Collectors.groupingBy(Addresses::authority, LinkedHashMap::new, Collectors.toList()));
		int all = links.values().stream().mapToInt(List::size).sum();
		return links.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() >= FEWEST && entry.getValue().size() * 2 > all)
			.filter((entry) -> entry.getValue().stream().anyMatch((target) -> Addresses.segments(target).isEmpty()))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/** What a feed says: its own site's start page, read here under another name. */
	public static OtherName of(@Nullable URI said, URI start) {
		boolean same = said != null && said.getHost() != null && Addresses.path(said).equals(Addresses.path(start))
				&& !Addresses.authority(said).equals(Addresses.authority(start));
		return new OtherName((same && said != null) ? Addresses.authority(said) : null, start);
	}

	/** The page to which a link of a page leads, on the copy. */
	public Optional<URI> target(Page page, String reference) {
		return page.resolve(reference).map(this::here).map(Addresses::normalise);
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
