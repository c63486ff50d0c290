package app.joren.bench.extraction;

import java.util.List;

import app.joren.extraction.page.FetchedPage;
import org.jspecify.annotations.Nullable;

/** Reads one page without knowing anything else of its site. */
@FunctionalInterface
public interface PageReader extends AutoCloseable {

	/** Reads a page, whose address is the base of its links. */
	PageContent read(FetchedPage page);

	/**
	 * The CPU time that was used so far outside this process; 0 for a reader within it.
	 */
	default double cpuSeconds() {
		return 0;
	}

	@Override
	default void close() {
	}

	/**
	 * What a page holds.
	 *
	 * @param title without the site's name
	 * @param authors the names
	 * @param published an ISO day or moment
	 * @param leadImage the picture's absolute address
	 * @param text the body as plain text
	 * @param nextPages absolute addresses of the list's next page, the best first
	 */
	record PageContent(@Nullable String title, List<String> authors, @Nullable String published,
			@Nullable String leadImage, String text, List<String> nextPages) {

		public PageContent {
			authors = List.copyOf(authors);
			nextPages = List.copyOf(nextPages);
		}

		/** Nothing was read. */
		public static PageContent none() {
			return new PageContent(null, List.of(), null, null, "", List.of());
		}

	}

}
