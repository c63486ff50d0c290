package app.joren.extraction.directives;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.PageParser;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks of programs, by {@code <meta name="robots">} in its head and by the
 * header X-Robots-Tag. No RFC has them; what search engines document is followed. Where
 * several are given, each restriction counts.
 *
 * @param noindex the page's content is not to be shown elsewhere
 * @param nofollow its links are not to be followed
 * @param noarchive no copy of it is to be kept
 * @param unavailableAfter from when on its content is not to be shown any more
 */
public record PageDirectives(boolean noindex, boolean nofollow, boolean noarchive, @Nullable Instant unavailableAfter) {

	/** Nothing is asked. */
	public static final PageDirectives NONE = new PageDirectives(false, false, false, null);

	/** Names of meta elements that speak to us: everybody's, and our own. */
	private static final String META = "meta[name=robots], meta[name=joren]";

	/**
	 * Reads what a page asks.
	 * @param page as it came
	 * @param headers the values of X-Robots-Tag
	 * @param now when it came, for odd dates
	 * @return all that concerns us
	 */
	public static PageDirectives of(FetchedPage page, List<String> headers, Instant now) {
		DirectiveReader reader = new DirectiveReader(now);
		headers.forEach(reader::header);
		if (mayHaveMeta(page.body())) {
			PageParser.head(page)
				.ifPresent((head) -> head.select(META).forEach((meta) -> reader.meta(meta.attr("content"))));
		}
		return reader.read();
	}

	/** Whether a page, or its header, says that its links are not to be followed. */
	public static boolean forbidLinks(FetchedPage page) {
		return of(page, page.directives(), Instant.EPOCH).nofollow();
	}

	/** Whether the page's content is to be left out at a time. */
	public boolean isWithheld(Instant now) {
		return this.noindex || Optional.ofNullable(this.unavailableAfter).filter(now::isAfter).isPresent();
	}

	/** Most pages say nothing, and their heads need not be read for that. */
	private static boolean mayHaveMeta(byte[] body) {
		return isWide(body) || contains(body, "robots") || contains(body, "joren");
	}

	/** A mark of UTF-16, in which every second byte of a word is another. */
	private static boolean isWide(byte[] body) {
		return body.length > 1 && (body[0] & body[1]) == (byte) 0xFE && body[0] != body[1];
	}

	private static boolean contains(byte[] body, String word) {
		byte[] lower = word.getBytes(StandardCharsets.US_ASCII);
		byte[] upper = word.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
		for (int at = 0; at <= body.length - lower.length; at++) {
			int same = 0;
			while (same < lower.length && (body[at + same] == lower[same] || body[at + same] == upper[same])) {
				same++;
			}
			if (same == lower.length) {
				return true;
			}
		}
		return false;
	}

}
