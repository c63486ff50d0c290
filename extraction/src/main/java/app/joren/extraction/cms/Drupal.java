package app.joren.extraction.cms;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import app.joren.extraction.feed.FeedEntry;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.References;
import tools.jackson.databind.JsonNode;

/** Drupal's JSON:API, which gives articles by the name of their type. */
final class Drupal implements CmsInterface {

	private static final JsonPosts POSTS = new JsonPosts("data",
			List.of("attributes.path.alias", "links.canonical.href"), List.of("attributes.title"),
			List.of("attributes.created"), List.of(), "name", List.of("attributes.body.processed"),
			List.of("attributes.body.summary"), List.of());

	@Override
	public String system() {
		return "drupal";
	}

	@Override
	public Optional<URI> posts(Page page) {
		boolean drupal = Signs.isGeneratedBy(page, "drupal")
				|| page.document().selectFirst("script[data-drupal-selector=drupal-settings-json]") != null;
		return drupal ? page.resolve("/jsonapi/node/article?sort=-created&page%5Blimit%5D=20") : Optional.empty();
	}

	@Override
	public Posts read(FetchedPage answer) {
		JsonNode root = JsonPosts.tree(answer);
		List<FeedEntry> posts = POSTS.read(root, answer.address().resolve("/"));
		String next = JsonPosts.at(root, "links.next.href").asString("");
		return new Posts(posts, next.isEmpty() ? null : References.resolve(answer.address(), next).orElse(null));
	}

}
