package app.joren.extraction.cms;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * Ghost's Content API, whose public key stands in the pages for the site's own search and
 * membership scripts.
 */
final class Ghost implements CmsInterface {

	private static final JsonPosts POSTS = new JsonPosts("posts", List.of("url"), List.of("title"),
			List.of("published_at", "created_at"), List.of("authors"), "name", List.of("html"),
			List.of("custom_excerpt", "excerpt"), List.of("feature_image"));

	@Override
	public String system() {
		return "ghost";
	}

	@Override
	public Optional<URI> posts(Page page) {
		for (Element script : page.document().select("script[data-key],[data-ghost][data-key]")) {
			String key = script.attr("data-key").strip();
			if (key.matches("[0-9a-f]{20,40}")) {
				String root = script.hasAttr("data-ghost") ? script.attr("data-ghost") : "/";
				String api = script.attr("data-api").contains("/ghost/api/") ? script.attr("data-api")
						: root.replaceFirst("/*$", "/") + "ghost/api/content/";
				return page.resolve(api.replaceFirst("/*$", "/") + "posts/?key=" + key
						+ "&limit=20&page=1&include=authors&formats=html");
			}
		}
		return Optional.empty();
	}

	@Override
	public Posts read(FetchedPage answer) {
		JsonNode root = JsonPosts.tree(answer);
		int next = JsonPosts.at(root, "meta.pagination.next").asInt(0);
		return new Posts(POSTS.read(root, answer.address()),
				(next > 1) ? Query.with(answer.address(), "page", next) : null);
	}

}
