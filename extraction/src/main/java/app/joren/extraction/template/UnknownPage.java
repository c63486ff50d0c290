package app.joren.extraction.template;

import java.util.Optional;

import app.joren.extraction.body.PageInference;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.Page;

import org.jspecify.annotations.Nullable;

/**
 * A page as it looks without knowing its site. Looking costs more than reading by rules,
 * so it is done at most once and only when asked for.
 */
final class UnknownPage {

	/** Below this a page that no rule knows is taken for none of the articles. */
	private static final double CERTAIN = 0.7;

	private final Page page;

	private final DateReader dates;

	private final Fallback fallback;

	private @Nullable PageInference inference;

	UnknownPage(Page page, DateReader dates, Fallback fallback) {
		this.page = page;
		this.dates = dates;
		this.fallback = fallback;
	}

	/** What is seen in the page; empty where that is not wanted. */
	Optional<PageInference> look() {
		if (this.fallback == Fallback.NONE) {
			return Optional.empty();
		}
		if (this.inference == null) {
			this.inference = PageInference.of(this.page, this.dates);
		}
		return Optional.of(this.inference);
	}

	/** What is seen, if an article's body is. */
	Optional<PageInference> article() {
		return look().filter((seen) -> seen.body() != null && !seen.body().whole());
	}

	/** Whether it is an article beyond doubt. */
	boolean isCertainlyArticle() {
		return article().filter((seen) -> seen.check().score() >= CERTAIN).isPresent();
	}

}
