package app.joren.bench.site;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Takes from a recorded site what it offers to machines: its feeds, sitemaps and
 * interfaces are not found, and its pages do not name them. What is left is the site of
 * someone who offers none.
 */
final class HiddenFeeds {

	private static final Pattern MACHINES = Pattern
		.compile("(?is)^[^<]{0,9}(?:<\\?.*?\\?>|<!--.*?-->|\\s)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\\b.*");

	private static final Pattern INTERFACES = Pattern.compile("(?i).*(?:/wp-json\\b.*|/jsonapi\\b.*|feed[^/]*\\.json)");

	private static final Pattern LINKS = Pattern
		.compile("(?i)<link\\b[^>]*(?:application/(?:rss|atom|feed|rdf)|api\\.w\\.org|rel=[\"']?sitemap)[^>]*>");

	private static final Pattern SITEMAP_LINES = Pattern.compile("(?im)^sitemap:.*$");

	private static final int BEGINNING = 2000;

	private HiddenFeeds() {
	}

	/** What the site answers for a path without them. */
	static Answer hide(String path, Answer answer) {
		if (!ContentTypes.isText(answer.contentType())) {
			return answer;
		}
		// In this character set every byte is a character, whatever the page's own is.
		String text = new String(answer.body(), StandardCharsets.ISO_8859_1);
		String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
		if (MACHINES.matcher(beginning).matches() || INTERFACES.matcher(path).matches()) {
			return Answer.notFound();
		}
		String left = path.endsWith("/robots.txt") ? SITEMAP_LINES.matcher(text).replaceAll("")
				: LINKS.matcher(text).replaceAll("");
		return new Answer(answer.status(), answer.contentType(), left.getBytes(StandardCharsets.ISO_8859_1),
				answer.location(), answer.modified());
	}

}
