package app.joren.analyzer.understanding;

import java.util.Optional;

import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.Rendering;
import app.joren.extraction.hydration.Hydration;
import app.joren.extraction.hydration.PageShell;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;

/**
 * Pages as a reader sees them: as they are served, from the state that they carry, or
 * from a browser, whichever is enough. What was needed becomes the site's rendering.
 */
final class PageViews {

	/** What a page's scripts may ask for, so that something is left for other pages. */
	private static final int MOST_OF_A_PAGE = 16;

	private final Web web;

	private int served;

	private int hydrated;

	private int rendered;

	private int blank;

	private int requests;

	PageViews(Web web) {
		this.web = web;
	}

	/**
	 * A page as a reader sees it.
	 * @param fetched as it was served
	 * @param most how many requests its scripts may send
	 */
	Page of(FetchedPage fetched, int most) {
		Page page = PageParser.parse(fetched);
		Optional<Page> state = Hydration.of(page);
		if (state.isPresent()) {
			this.hydrated++;
			return state.get();
		}
		if (!PageShell.is(page)) {
			this.served++;
			return page;
		}
		Web.Answer outcome = this.web.render(fetched, Math.clamp(most, 0, MOST_OF_A_PAGE));
		this.requests += outcome.requests();
		if (outcome instanceof Web.Answer.Body body) {
			this.rendered++;
			return PageParser.parse(body.page());
		}
		this.blank++;
		return page;
	}

	/** Whether pages stayed empty since there is no browser that could fill them. */
	boolean stayedBlank() {
		return this.blank > 0;
	}

	/** How many requests the pages' scripts have sent. */
	int requests() {
		return this.requests;
	}

	/** How many pages a browser had to build. */
	int rendered() {
		return this.rendered;
	}

	Rendering rendering() {
		int all = this.served + this.hydrated + this.rendered + this.blank;
		if (this.rendered > 0) {
			return new Rendering(Rendering.Mode.BROWSER, Evidence.of(0.9,
					"%d of %d pages are empty until their scripts have run".formatted(this.rendered, all)));
		}
		if (this.hydrated > 0) {
			return new Rendering(Rendering.Mode.HYDRATION, Evidence.of(0.9,
					"%d of %d pages hold their text only in the state of their scripts".formatted(this.hydrated, all)));
		}
		return new Rendering(Rendering.Mode.STATIC, Evidence.of(0.95, "The pages hold their text"));
	}

}
