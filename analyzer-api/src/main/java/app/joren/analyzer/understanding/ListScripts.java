package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.joren.extraction.page.DecodedText;
import app.joren.extraction.page.Page;
import app.joren.extraction.request.PageScripts;

/**
 * The scripts of lists: those in the page at no cost, the site's own files for a request
 * each.
 */
final class ListScripts {

	private static final int MOST_FILES = 3;

	private static final int LONGEST = 1_500_000;

	private final Exploration exploration;

	private final Map<URI, String> files = new HashMap<>();

	ListScripts(Exploration exploration) {
		this.exploration = exploration;
	}

	/** What stands in the page. */
	List<String> inline(Page page) {
		return PageScripts.inline(page);
	}

	/** That and the site's own files, as far as they were or may be asked for. */
	List<String> all(Page page, int keep) {
		List<String> scripts = new ArrayList<>(inline(page));
		PageScripts.own(page).stream().limit(MOST_FILES).forEach((address) -> {
			String file = this.files.get(address);
			if (file == null && this.files.size() < MOST_FILES && this.exploration.left() > keep) {
				file = this.exploration.raw(address)
					.map((answer) -> DecodedText.of(answer).text())
					.filter((text) -> text.length() <= LONGEST && !text.stripLeading().startsWith("<"))
					.orElse("");
				this.files.put(address, file);
			}
			if (file != null && !file.isEmpty()) {
				scripts.add(file);
			}
		});
		return scripts;
	}

}
