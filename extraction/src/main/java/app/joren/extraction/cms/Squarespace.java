package app.joren.extraction.cms;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.References;
import tools.jackson.databind.JsonNode;

/** Squarespace gives every list as JSON too. */
final class Squarespace implements CmsInterface {

	private static final JsonPosts POSTS = new JsonPosts("items", List.of("fullUrl"), List.of("title"),
			List.of("publishOn", "addedOn"), List.of("author"), "displayName", List.of("body"), List.of("excerpt"),
			List.of("assetUrl"));

	@Override
	public String system() {
		return "squarespace";
	}

	@Override
	public Optional<URI> posts(Page page) {
		boolean here = Signs.isGeneratedBy(page, "squarespace") || page.document()
			.select("script")
			.stream()
			.anyMatch((script) -> script.data().contains("Static.SQUARESPACE_CONTEXT"));
		return here ? page.resolve(page.address().getRawPath() + "?format=json") : Optional.empty();
	}

	@Override
	public Posts read(FetchedPage answer) {
		JsonNode root = JsonPosts.tree(answer);
		String next = JsonPosts.at(root, "pagination.nextPageUrl").asString("");
		return new Posts(POSTS.read(root, answer.address()),
				next.isEmpty() ? null
						: References.resolve(answer.address(), next + (next.contains("?") ? "&" : "?") + "format=json")
							.orElse(null));
	}

}
