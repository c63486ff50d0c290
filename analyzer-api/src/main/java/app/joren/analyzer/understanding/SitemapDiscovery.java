package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.feed.SitemapReader;

/** Finds the site's sitemaps: those of robots.txt, else at the usual place. */
final class SitemapDiscovery {

	private static final int MOST = 3;

	private final Exploration exploration;

	private final Set<URI> addresses = new LinkedHashSet<>();

	private final Set<URI> pages = new LinkedHashSet<>();

	SitemapDiscovery(Exploration exploration) {
		this.exploration = exploration;
	}

	void find(URI home) {
		List<URI> named = this.exploration.sitemaps(home).stream().filter(this.exploration.scope()::isOnSite).toList();
		List<URI> roots = named.isEmpty() ? List.of(home.resolve("/sitemap.xml")) : named;
		roots.stream().limit(MOST).forEach((root) -> read(root, 0));
		if (this.pages.isEmpty() && !home.resolve("sitemap.xml").equals(home.resolve("/sitemap.xml"))) {
			read(home.resolve("sitemap.xml"), 0);
		}
	}

	private void read(URI address, int depth) {
		Optional<SitemapReader.Sitemap> sitemap = this.exploration.raw(address)
			.map(SitemapReader::read)
			.filter((read) -> !read.isEmpty());
		sitemap.ifPresent((read) -> {
			if (depth == 0) {
				this.addresses.add(address);
			}
			read.pages()
				.stream()
				.map(Addresses::normalise)
				.filter(this.exploration.scope()::contains)
				.forEach(this.pages::add);
			if (depth == 0) {
				likeliest(read.sitemaps()).forEach((child) -> read(child, 1));
			}
		});
	}

	/** Sitemaps of posts first; those of tags and authors not at all. */
	private List<URI> likeliest(List<URI> sitemaps) {
		return sitemaps.stream()
			.filter((child) -> !name(child).matches(".*(?:tag|categor|author|user|image|video|taxonom|product).*"))
			.sorted(Comparator
				.comparingInt((URI child) -> name(child).matches(".*(?:post|news|article|blog).*") ? 0 : 1))
			.limit(MOST)
			.toList();
	}

	private static String name(URI address) {
		return address.getPath().toLowerCase(Locale.ROOT);
	}

	/** The sitemaps that a crawl begins with. */
	List<URI> addresses() {
		return new ArrayList<>(this.addresses);
	}

	/** The pages they name. */
	List<URI> pages() {
		return new ArrayList<>(this.pages);
	}

}
