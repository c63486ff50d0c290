package app.joren.extraction.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.jsoup.nodes.Element;

/**
 * The content of a page that is no article: all but the frame that a site puts around
 * each of its pages.
 */
final class WholePage {

	private static final double MOST = 0.4;

	private static final double MAIN = 0.5;

	/** Names that leave less than this share mean something else here. */
	private static final double LEAST = 0.3;

	private final TextMap map;

	private final int[] texts;

	WholePage(TextMap map) {
		this.map = map;
		this.texts = new int[map.size()];
		for (int row = map.size() - 1; row >= 0; row--) {
			this.texts[row] += map.length(row);
			if (row > 0) {
				this.texts[map.parent(row)] += this.texts[row];
			}
		}
	}

	Body body() {
		int container = container();
		Set<Element> named = excluded(container, true);
		Set<Element> excluded = isEnough(container, named) ? named : excluded(container, false);
		return new Body(this.map.element(container), excluded, 0, 0, true);
	}

	private Set<Element> excluded(int container, boolean byNames) {
		Set<Element> excluded = Collections.newSetFromMap(new IdentityHashMap<>());
		int row = container + 1;
		while (row < this.map.end(container)) {
			if (byNames ? isFrame(row, container) : isFrameElement(row, container)) {
				excluded.add(this.map.element(row));
				row = this.map.end(row);
			}
			else {
				row++;
			}
		}
		return excluded;
	}

	private boolean isEnough(int container, Set<Element> excluded) {
		int all = 0;
		int left = 0;
		int row = container + 1;
		while (row < this.map.end(container)) {
			boolean frame = isFrameElement(row, container);
			if (frame || excluded.contains(this.map.element(row))) {
				all += frame ? 0 : this.texts[row];
				row = this.map.end(row);
			}
			else {
				all += this.map.length(row);
				left += this.map.length(row);
				row++;
			}
		}
		return left >= LEAST * all;
	}

	private int container() {
		int framed = 0;
		for (int row = 1; row < this.map.size(); row++) {
			framed += isFrame(row, 0) && !isFrame(this.map.parent(row), 0) ? this.texts[row] : 0;
		}
		int rest = Math.max(1, this.texts[0] - framed);
		for (int row = 1; row < this.map.size(); row++) {
			Element element = this.map.element(row);
			boolean main = element.nameIs("main") || element.attr("role").equals("main");
			if (main && this.texts[row] > MAIN * rest) {
				return row;
			}
		}
		return 0;
	}

	private boolean isFrame(int row, int container) {
		Element element = this.map.element(row);
		double most = MOST * this.texts[container];
		if (Names.isFrame(element)) {
			return isFrameElement(row, container);
		}
		if (element.attributesSize() == 0 || Names.isHeading(element) || element.nameIs("main")
				|| element.nameIs("table")) {
			return false;
		}
		NameSigns signs = this.map.signs(row);
		return (signs.consent() || (signs.frame() && !signs.body())) && this.texts[row] < most;
	}

	private boolean isFrameElement(int row, int container) {
		Element element = this.map.element(row);
		boolean heading = element.nameIs("header") && this.texts[row] < 600 && element.selectFirst("h1") != null;
		return Names.isFrame(element) && !heading && this.texts[row] < 2 * MOST * this.texts[container];
	}

}
