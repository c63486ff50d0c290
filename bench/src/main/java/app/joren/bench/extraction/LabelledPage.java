package app.joren.bench.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import app.joren.extraction.page.FetchedPage;
import org.jspecify.annotations.Nullable;

/**
 * A saved page and what should come out of it.
 *
 * @param id names it in its set
 * @param site the host, where known
 * @param kind the kind of page, where known
 * @param url the base of its links
 * @param file the packed bytes
 * @param labels what is true of it
 */
public record LabelledPage(String id, @Nullable String site, @Nullable String kind, String url, Path file,
		Labels labels) {

	/** The page as a server would answer it, without a charset. */
	public FetchedPage fetched() {
		try (InputStream packed = Files.newInputStream(this.file); InputStream in = new GZIPInputStream(packed)) {
			return new FetchedPage(address(), "text/html", in.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Some addresses were written down with characters that no address may have. */
	private URI address() {
		StringBuilder valid = new StringBuilder();
		this.url.strip()
			.codePoints()
			.forEach((sign) -> valid
				.append((" \"<>\\^`{|}[]".indexOf(sign) >= 0) ? "%%%02X".formatted(sign) : Character.toString(sign)));
		return URI.create(valid.toString());
	}

	/**
	 * What is true of a page; what is null or empty is not known.
	 *
	 * @param title without the site's name
	 * @param authors names, or strings with several names
	 * @param date a day or a moment
	 * @param leadImages addresses of which each is right
	 * @param text the body
	 * @param with what must be in the body
	 * @param without what must not be in the body
	 * @param paged whether links to more of a list are labelled
	 * @param next addresses of the next page
	 */
	public record Labels(@Nullable String title, List<String> authors, @Nullable String date, List<String> leadImages,
			@Nullable String text, List<String> with, List<String> without, boolean paged, List<String> next) {
	}

}
