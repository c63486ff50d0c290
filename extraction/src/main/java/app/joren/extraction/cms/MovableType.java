package app.joren.extraction.cms;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.feed.FeedEntry;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import tools.jackson.databind.JsonNode;

/**
 * Movable Type's Data API. Where it is, only a page that uses it tells; else it is asked
 * for at its usual place.
 */
final class MovableType implements CmsInterface {

	private static final Pattern PROGRAM = Pattern
		.compile("[\"'=(]?((?:https?:)?/[\\w./:-]*mt-data-api\\.cgi)(?:/(v\\d+))?(?:/sites/(\\d+))?");

	private static final Pattern SITE = Pattern.compile("(?:blog|site)_?[iI]d[\"']?\\s*[:=]\\s*[\"']?(\\d{1,6})");

	private static final JsonPosts POSTS = new JsonPosts("items", List.of("permalink"), List.of("title"),
			List.of("date", "createdDate"), List.of("author"), "displayName", List.of("body", "more"),
			List.of("excerpt"), List.of());

	private static final int EACH = 20;

	@Override
	public String system() {
		return "movabletype";
	}

	@Override
	public Optional<URI> posts(Page page) {
		String html = page.document().head().html() + page.document().select("script").outerHtml();
		Matcher program = PROGRAM.matcher(html);
		boolean named = program.find();
		if (!named && !Signs.isGeneratedBy(page, "movable type")) {
			return Optional.empty();
		}
		String place = named ? program.group(1) : "/mt/mt-data-api.cgi";
		String version = (named && program.group(2) != null) ? program.group(2) : "v1";
		Matcher site = SITE.matcher(html);
		String id = (named && program.group(3) != null) ? program.group(3) : site.find() ? site.group(1) : "1";
		return page.resolve(place + "/" + version + "/sites/" + id + "/entries?limit=" + EACH + "&offset=0");
	}

	@Override
	public Posts read(FetchedPage answer) {
		JsonNode root = JsonPosts.tree(answer);
		List<FeedEntry> posts = POSTS.read(root, answer.address());
		int next = Query.number(answer.address(), "offset", 0) + EACH;
		boolean more = !posts.isEmpty() && next < root.path("totalResults").asInt(0);
		return new Posts(posts, more ? Query.with(answer.address(), "offset", next) : null);
	}

}
