package app.joren.extraction.cms;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import app.joren.extraction.feed.FeedEntry;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;

/** Substack's archive, as its own pages ask for it. */
final class Substack implements CmsInterface {

	private static final int EACH = 12;

	private static final JsonPosts POSTS = new JsonPosts("", List.of("canonical_url"), List.of("title"),
			List.of("post_date"), List.of("publishedBylines"), "name", List.of("body_html"),
			List.of("subtitle", "description"), List.of("cover_image"));

	@Override
	public String system() {
		return "substack";
	}

	@Override
	public Optional<URI> posts(Page page) {
		boolean here = page.document().selectFirst("link[href*=substackcdn.com],script[src*=substackcdn.com]") != null;
		return here ? page.resolve("/api/v1/archive?sort=new&offset=0&limit=" + EACH) : Optional.empty();
	}

	@Override
	public Posts read(FetchedPage answer) {
		List<FeedEntry> posts = POSTS.read(JsonPosts.tree(answer), answer.address());
		int next = Query.number(answer.address(), "offset", 0) + EACH;
		return new Posts(posts, (posts.size() >= EACH) ? Query.with(answer.address(), "offset", next) : null);
	}

}
