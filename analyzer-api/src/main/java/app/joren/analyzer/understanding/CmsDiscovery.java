package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.ItemSource;
import app.joren.extraction.feed.CmsReader;
import app.joren.extraction.feed.FeedEntry;
import app.joren.extraction.listing.OtherName;
import org.jsoup.nodes.Element;

/**
 * Asks the site's content management system for its posts: WordPress names the address of
 * its interface in every page's head (developer.wordpress.org, "Discovery"), and the
 * interface holds the whole text of every post.
 */
final class CmsDiscovery {

	private static final String POSTS = "wp/v2/posts";

	private static final String PARAMETERS = "per_page=20&page=1&_fields=link,title,date,content,excerpt";

	private final Exploration exploration;

	CmsDiscovery(Exploration exploration) {
		this.exploration = exploration;
	}

	/**
	 * What was found.
	 *
	 * @param source for the definition
	 * @param candidates the posts of the first page
	 */
	record Found(ItemSource.Cms source, List<Candidate> candidates) {
	}

	/**
	 * The posts that the system behind a page gives; empty if there is none or it does
	 * not tell.
	 */
	Optional<Found> behind(SitePage home) {
		OtherName otherName = OtherName.of(home.page());
		return posts(home, otherName).filter(this.exploration.scope()::isOnSite).flatMap((address) -> {
			List<FeedEntry> posts = this.exploration.raw(address).map(CmsReader::posts).orElse(List.of());
			EntryCandidates entries = new EntryCandidates(this.exploration.scope(), otherName, Candidate.Origin.CMS);
			List<Candidate> candidates = posts.stream().map(entries::of).flatMap(Optional::stream).toList();
			return candidates.isEmpty() ? Optional.empty() : Optional.of(new Found(source(address), candidates));
		});
	}

	private static Optional<URI> posts(SitePage home, OtherName otherName) {
		Element link = home.page().document().selectFirst("link[rel=https://api.w.org/][href]");
		return Optional.ofNullable(link)
			.flatMap((element) -> home.page().resolve(element.attr("href")))
			.map(otherName::here)
			.map((root) -> URI.create((root.getRawQuery() == null) ? withSlash(root) + POSTS + "?" + PARAMETERS
					: withSlash(root) + POSTS + "&" + PARAMETERS));
	}

	private static String withSlash(URI root) {
		String text = root.toString();
		return text.endsWith("/") ? text : text + "/";
	}

	private static ItemSource.Cms source(URI address) {
		return new ItemSource.Cms("wordpress", address, Evidence.of(0.95, "The pages name WordPress's interface"));
	}

}
