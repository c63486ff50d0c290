package app.joren.extraction.cms;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import app.joren.extraction.feed.CmsReader;
import app.joren.extraction.feed.FeedEntry;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/**
 * WordPress names the address of its interface in every page's head
 * (developer.wordpress.org, "Discovery"), and gives the whole text of every post.
 */
final class WordPress implements CmsInterface {

	private static final String POSTS = "wp/v2/posts";

	private static final String PARAMETERS = "per_page=20&page=1&_fields=link,title,date,content,excerpt";

	@Override
	public String system() {
		return "wordpress";
	}

	@Override
	public Optional<URI> posts(Page page) {
		Element link = page.document().selectFirst("link[rel=https://api.w.org/][href]");
		return Optional.ofNullable(link)
			.flatMap((element) -> page.resolve(element.attr("href")))
			.map((root) -> URI
				.create(withSlash(root) + POSTS + ((root.getRawQuery() == null) ? "?" : "&") + PARAMETERS));
	}

	private static String withSlash(URI root) {
		String text = root.toString();
		return text.endsWith("/") ? text : text + "/";
	}

	@Override
	public Posts read(FetchedPage answer) {
		List<FeedEntry> posts = CmsReader.posts(answer);
		return new Posts(posts, CmsReader.nextPage(answer.address(), posts.size()).orElse(null));
	}

}
