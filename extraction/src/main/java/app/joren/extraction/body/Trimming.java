package app.joren.extraction.body;

import java.util.Arrays;

import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;

/**
 * Leaves out what stands in the body's container and is not the article's: its title and
 * byline again, lists of links, lines that point elsewhere.
 */
final class Trimming {

	private final TextMap map;

	private final boolean[] foreign;

	private final int container;

	private final Bylines bylines;

	private final Offers offers;

	private final Pointers pointers;

	Trimming(TextMap map, boolean[] foreign, int container, PageMetadata metadata) {
		this.map = map;
		this.foreign = foreign;
		this.container = container;
		this.bylines = new Bylines(metadata);
		this.offers = new Offers(map, foreign, container);
		this.pointers = new Pointers(map);
	}

	void trim() {
		for (int row = this.container + 1; row < this.map.end(this.container); row++) {
			if (!this.foreign[row] && isForeign(row)) {
				Arrays.fill(this.foreign, row, this.map.end(row), true);
			}
		}
		new Ends(this.map, this.foreign, this.container, this.bylines).trim();
	}

	private boolean isForeign(int row) {
		Element element = this.map.element(row);
		return isTitle(element) || LinkLists.isLinkList(element) || Facts.isFact(element) || isOrphanCaption(row)
				|| this.pointers.isSpoken(row) || isNetworks(row) || isSkipLink(element)
				|| this.offers.isHeadedByPointer(row) || this.offers.isRefrain(row);
	}

	private boolean isTitle(Element element) {
		return element.nameIs("h1") || (Names.isHeading(element) && this.bylines.isTitle(element.text()));
	}

	/** A link that jumps over something in the page. */
	private static boolean isSkipLink(Element element) {
		return element.nameIs("a") && element.attr("href").startsWith("#") && Wording.isPointer(element.text());
	}

	/** A line of buttons. */
	private boolean isNetworks(int row) {
		Element element = this.map.element(row);
		return element.childrenSize() > 0 && this.map.end(row) - row <= 60 && !Names.isInline(element)
				&& Wording.isNetworks(element.text());
	}

	/** What stands under a picture belongs to it; without one it is no paragraph. */
	private boolean isOrphanCaption(int row) {
		if (!this.map.signs(row).caption()) {
			return false;
		}
		Element element = this.map.element(row);
		Element box = element.parent();
		return box != null && Selectors.first(box, "img, picture, video") == null && element.text().length() < 500
				&& Selectors.first(element, "img, picture, video") == null;
	}

}
