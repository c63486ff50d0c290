package app.joren.analyzer.understanding;

import java.net.URI;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.listing.PageLink;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * What sections are called: as the site's menu has it, and by ids that addresses give.
 */
final class SectionNames {

	private static final int LONGEST_IN_MENU = 30;

	private static final int LONGEST_HEADING = 60;

	private static final int LONGEST_ID = 40;

	private final SitePage home;

	private final @Nullable String language;

	private final Set<String> ids = new HashSet<>();

	SectionNames(SitePage home, @Nullable String language) {
		this.home = home;
		this.language = language;
	}

	String name(SitePage page) {
		if (page.key().equals(this.home.key())) {
			return Latest.in(this.language);
		}
		return this.home.links()
			.stream()
			.filter((link) -> Addresses.key(link.target()).equals(page.key()))
			.map(PageLink::text)
			.filter((text) -> !text.isBlank() && text.length() <= LONGEST_IN_MENU)
			.findFirst()
			.orElseGet(() -> heading(page));
	}

	private static String heading(SitePage page) {
		Element h1 = page.page().document().selectFirst("h1");
		String text = (h1 != null && !h1.text().isBlank()) ? h1.text() : page.page().document().title();
		return (text.length() > LONGEST_HEADING) ? text.substring(0, LONGEST_HEADING) : text;
	}

	/** An id that no other section has. */
	String id(URI address) {
		List<String> segments = Addresses.segments(address);
		String last = segments.isEmpty() ? "home" : segments.getLast().replaceFirst("\\.\\w+$", "");
		String slug = Normalizer.normalize(last, Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		String base = slug.isEmpty() ? "section" : slug.substring(0, Math.min(LONGEST_ID, slug.length()));
		String id = base;
		for (int n = 2; !this.ids.add(id); n++) {
			id = base + "-" + n;
		}
		return id;
	}

}
