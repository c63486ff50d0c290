package app.joren.extraction.address;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What belongs to a site: its host, with or without {@code www.}, and nothing that is
 * plainly a file other than a page.
 *
 * @param authority host and port without {@code www.}
 * @param prefix paths under it belong to the site; empty for all
 * @param excluded paths under these belong to another site, such as another language's
 */
public record SiteScope(String authority, String prefix, Set<String> excluded) {

	public SiteScope {
		excluded = Set.copyOf(excluded);
	}

	private static final Pattern FILE = Pattern
		.compile("(?i)\\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|css|js|mjs|json|map|pdf|docx?|xlsx?|pptx?|odt"
				+ "|zip|gz|tgz|bz2|xz|7z|rar|tar|jar|exe|dmg|apk|deb|rpm|asc|sha\\d*|md5|sig|mp[34]|m4[av]|mov|avi|webm"
				+ "|og[gv]|wav|flac|woff2?|ttf|otf|eot|ics|vcf|epub|csv|txt|xml|rss|atom|swf|ipynb|py|whl)$");

	private static final Set<String> SCHEMES = Set.of("http", "https");

	/** The scope of a site that is known by its start page. */
	public static SiteScope of(URI home) {
		return new SiteScope(Addresses.authority(home), "", Set.of());
	}

	/** The same site, but only paths under the prefix. */
	public SiteScope under(String prefix) {
		return new SiteScope(this.authority, prefix, this.excluded);
	}

	/** The same site without the paths under the given ones. */
	public SiteScope without(Set<String> excluded) {
		return new SiteScope(this.authority, this.prefix, excluded);
	}

	/** Whether the address is a page of this site, as far as an address can tell. */
	public boolean contains(URI address) {
		return isOnSite(address) && !FILE.matcher(Addresses.path(address)).find();
	}

	/** Whether the address is on this site, page or not. */
	public boolean isOnSite(URI address) {
		if (address.getHost() == null || address.getScheme() == null
				|| !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
			return false;
		}
		String path = Addresses.path(address);
		return Addresses.authority(address).equals(this.authority)
				&& (this.prefix.isEmpty() || isUnder(path, this.prefix))
				&& this.excluded.stream().noneMatch((folder) -> isUnder(path, folder));
	}

	private static boolean isUnder(String path, String folder) {
		return path.equals(folder) || path.startsWith(folder + "/");
	}

}
