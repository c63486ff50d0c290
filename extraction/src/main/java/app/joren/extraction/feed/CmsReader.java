package app.joren.extraction.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.References;
import tools.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

/**
 * Reads a page of posts from WordPress's REST interface ({@code /wp-json/wp/v2/posts}).
 */
public final class CmsReader {

	private static final Pattern PAGE = Pattern.compile("([?&]page=)(\\d{1,6})");

	private static final Pattern SIZE = Pattern.compile("[?&]per_page=(\\d{1,3})");

	private CmsReader() {
	}

	/** The posts of an answer; none if it is something else. */
	public static List<FeedEntry> posts(FetchedPage page) {
		return JsonFeed.parse(page.body())
			.valueStream()
			.map((post) -> entry(post, page.address()))
			.flatMap(Optional::stream)
			.toList();
	}

	/**
	 * The address of the next page of posts.
	 * @param address of this page
	 * @param posts how many this page had
	 */
	public static Optional<URI> nextPage(URI address, int posts) {
		Matcher page = PAGE.matcher(address.toString());
		Matcher size = SIZE.matcher(address.toString());
		boolean full = size.find() && posts >= Integer.parseInt(size.group(1));
		return (full && page.find())
				? Optional.of(URI.create(page.replaceFirst("$1" + (Integer.parseInt(page.group(2)) + 1))))
				: Optional.empty();
	}

	private static Optional<FeedEntry> entry(JsonNode post, URI base) {
		return References.resolve(base, post.path("link").asString(""))
			.filter((link) -> !post.path("title").isMissingNode())
			.map((address) -> new FeedEntry(address, PlainLine.of(rendered(post, "title")), date(post), List.of(),
					rendered(post, "content"), PlainLine.of(rendered(post, "excerpt")), null, modified(post)));
	}

	private static String rendered(JsonNode post, String name) {
		return post.path(name).path("rendered").asString("");
	}

	private static @Nullable String modified(JsonNode post) {
		String modified = post.path("modified_gmt").asString("");
		return modified.isBlank() ? null : modified + "Z";
	}

	private static @Nullable String date(JsonNode post) {
		String date = post.path("date").asString("");
		return date.isBlank() ? null : date;
	}

}
