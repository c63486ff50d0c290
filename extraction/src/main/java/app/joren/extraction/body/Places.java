package app.joren.extraction.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/** In what each row of a page stands: the elements around it and their names. */
final class Places {

	static final int NAVIGATION = 1;

	static final int HEADER = 1 << 1;

	static final int FOOTER = 1 << 2;

	static final int ASIDE = 1 << 3;

	static final int FORM = 1 << 4;

	static final int ARTICLE = 1 << 5;

	static final int MAIN = 1 << 6;

	static final int LINK = 1 << 7;

	static final int LIST = 1 << 8;

	static final int TABLE = 1 << 9;

	static final int HIDDEN = 1 << 10;

	static final int COMMENTS = 1 << 11;

	static final int CONSENT = 1 << 12;

	static final int BODY = 1 << 13;

	static final int FOREIGN = 1 << 14;

	static final int DEEP_FOREIGN = 1 << 15;

	static final int HEADING = 1 << 16;

	/** Names of what holds most of the page are those of the page. */
	private static final double MOST = 0.6;

	private static final int FEWEST = 3;

	private final Layout layout;

	private final int[] places;

	private final int[] topics;

	private final int[] repeats;

	private final double[] repeatedLengths;

	Places(Layout layout) {
		this.layout = layout;
		TextMap map = layout.map();
		this.places = new int[map.size()];
		this.topics = new int[map.size()];
		this.repeats = new int[map.size()];
		this.repeatedLengths = new double[map.size()];
		for (int row = 0; row < map.size(); row++) {
			countFellows(row);
		}
		for (int row = 0; row < map.size(); row++) {
			place(row);
		}
	}

	private void countFellows(int parent) {
		TextMap map = this.layout.map();
		if (map.element(parent).childrenSize() < FEWEST) {
			return;
		}
		Map<String, List<Integer>> kinds = new HashMap<>();
		for (int row = parent + 1; row < map.end(parent); row = map.end(row)) {
			if (this.layout.length(row) > 0) {
				kinds.computeIfAbsent(likeness(map.element(row)), (key) -> new ArrayList<>()).add(row);
			}
		}
		kinds.values().stream().filter((rows) -> rows.size() >= FEWEST).forEach((rows) -> {
			double average = rows.stream().mapToInt(this.layout::length).average().orElse(0);
			rows.forEach((row) -> {
				this.repeats[row] = rows.size();
				this.repeatedLengths[row] = average;
			});
		});
	}

	/** What elements of one kind beside each other have in common. */
	static String likeness(Element element) {
		return element.normalName() + "." + element.className().strip().split("\\s", 2)[0];
	}

	private void place(int row) {
		int parent = this.layout.map().parent(row);
		if (row > 0) {
			this.places[row] = this.places[parent];
			this.topics[row] = this.topics[parent];
			if (this.repeats[row] == 0
					|| (this.repeats[parent] > 0 && this.repeatedLengths[row] <= this.repeatedLengths[parent])) {
				this.repeats[row] = this.repeats[parent];
				this.repeatedLengths[row] = this.repeatedLengths[parent];
			}
		}
		Element element = this.layout.map().element(row);
		this.places[row] |= ofTag(element) | ofNames(row, element) | ((row == this.layout.main()) ? MAIN : 0)
				| (isHidden(element) ? HIDDEN : 0);
		if (!isRoot(element) && element.attributesSize() > 0 && this.layout.length(row) < MOST * this.layout.total()) {
			this.topics[row] |= NameTopic.of(this.layout.map().names(row));
		}
	}

	private static int ofTag(Element element) {
		return switch (element.normalName()) {
			case "nav", "menu" -> NAVIGATION;
			case "header" -> HEADER;
			case "footer" -> FOOTER;
			case "aside" -> ASIDE;
			case "form" -> FORM;
			case "article" -> ARTICLE;
			case "a" -> LINK;
			case "ul", "ol", "dl" -> LIST;
			case "table" -> TABLE;
			case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING;
			default -> 0;
		};
	}

	private int ofNames(int row, Element element) {
		NameSigns signs = this.layout.map().signs(row);
		int places = (signs.comments() ? COMMENTS : 0) | (signs.consent() ? CONSENT : 0) | (signs.body() ? BODY : 0);
		if (signs.foreign() && !isRoot(element)) {
			places |= ((this.places[row] & FOREIGN) != 0) ? DEEP_FOREIGN : FOREIGN;
		}
		return places;
	}

	private static boolean isRoot(Element element) {
		return element.nameIs("body") || element.nameIs("html") || element.nameIs("main");
	}

	static boolean isHidden(Element element) {
		if (element.attributesSize() == 0) {
			return false;
		}
		return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
				|| element.attr("style").replace(" ", "").contains("display:none");
	}

	/** Whether a row stands in something. */
	boolean isIn(int row, int place) {
		return (this.places[row] & place) != 0;
	}

	/** Whether the names around a row tell a topic. */
	boolean isIn(int row, NameTopic topic) {
		return (this.topics[row] & topic.bit()) != 0;
	}

	/** How many alike elements there are of the one around a row, or 0. */
	int repeats(int row) {
		return this.repeats[row];
	}

	/** How much text these hold on average. */
	double repeatedLength(int row) {
		return this.repeatedLengths[row];
	}

}
