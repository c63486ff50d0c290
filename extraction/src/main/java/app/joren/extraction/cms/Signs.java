package app.joren.extraction.cms;

import java.util.Locale;

import app.joren.extraction.page.Page;

/** What pages say of the system that made them. */
final class Signs {

	private Signs() {
	}

	/** Whether the page names its generator so. */
	static boolean isGeneratedBy(Page page, String name) {
		return page.document()
			.select("meta[name=generator]")
			.stream()
			.anyMatch((meta) -> meta.attr("content").toLowerCase(Locale.ROOT).contains(name));
	}

}
