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
		Set<Element> excluded = Collections.newSetFromMap(new IdentityHashMap<>());
		int row = container + 1;
		while (row < this.map.end(container)) {
			if (isFrame(row, container)) {
				excluded.add(this.map.element(row));
				row = this.map.end(row);
			}
			else {
				row++;
			}
		}
		return new Body(this.map.element(container), excluded, 0, 0, true);
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
			boolean heading = element.nameIs("header") && this.texts[row] < 600 && element.selectFirst("h1") != null;
			return !heading && this.texts[row] < 2 * most;
		}
		if (element.attributesSize() == 0 || Names.isHeading(element) || element.nameIs("main")
				|| element.nameIs("table")) {
			return false;
		}
		NameSigns signs = this.map.signs(row);
		return signs.consent() || (signs.frame() && !signs.body() && this.texts[row] < most);
	}

}
