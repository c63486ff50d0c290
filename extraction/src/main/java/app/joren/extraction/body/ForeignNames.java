package app.joren.extraction.body;

import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;

/**
 * Sets aside what is foreign to an article by the names of its elements. An element is
 * foreign by its name only if it is not most of the page: bodies bear odd names too.
 */
final class ForeignNames {

	/** So much prose is no box beside an article, whatever its name. */
	private static final double MOST = 1500;

	/** So many letters are a text. */
	private static final int ENOUGH = 300;

	private final TextMap map;

	private final boolean[] foreign;

	private final double[] prose;

	/** Rows that are, or hold, what is named as a body. */
	private final boolean[] bodies;

	/** Whether the page marks its article as one. */
	private boolean marked;

	ForeignNames(TextMap map, boolean[] foreign, double[] good) {
		this.map = map;
		this.foreign = foreign;
		this.prose = good.clone();
		map.addUp(this.prose);
		this.bodies = new boolean[map.size()];
	}

	void mark() {
		findBodies();
		for (int row = 1; row < this.map.size(); row++) {
			int parent = this.map.parent(row);
			this.foreign[row] = this.foreign[parent] || (!this.bodies[row] && isForeign(row));
		}
	}

	private void findBodies() {
		for (int row = this.map.size() - 1; row > 0; row--) {
			boolean much = this.prose[row] > 0.15 * this.prose[0];
			if (much && (this.bodies[row] || isNamedBody(row))) {
				this.bodies[row] = true;
				this.bodies[this.map.parent(row)] = true;
			}
			this.marked = this.marked || isMarked(row);
		}
	}

	/** Structured data in the page that calls an element with some text the body. */
	private boolean isMarked(int row) {
		Element element = this.map.element(row);
		return element.attributesSize() > 0 && element.attr("itemprop").contains("articleBody")
				&& element.text().length() > ENOUGH;
	}

	private boolean isNamedBody(int row) {
		Element element = this.map.element(row);
		return element.attr("itemprop").contains("articleBody") || element.nameIs("article")
				|| (!Names.isInline(element) && this.map.signs(row).body());
	}

	private boolean isForeign(int row) {
		Element element = this.map.element(row);
		NameSigns signs = this.map.signs(row);
		if (signs.comments()) {
			return isLess(row, 0.9);
		}
		if (signs.consent()) {
			return isLess(row, 0.6);
		}
		return switch (element.normalName()) {
			case "nav", "footer", "aside", "button", "menu" -> this.marked || isLess(row, 0.6);
			case "form" -> isLess(row, 0.3);
			default -> isForeign(element, signs) && isLess(row, 0.3) && this.prose[row] < MOST && !holdsPost(element);
		};
	}

	private boolean isLess(int row, double share) {
		return this.prose[row] < share * this.prose[0];
	}

	private static boolean isForeign(Element element, NameSigns signs) {
		return switch (element.normalName()) {
			case "body", "html", "main", "h1", "h2", "h3", "pre", "code", "table", "tbody", "tr", "td", "em", "strong",
					"b", "i", "blockquote" ->
				false;
			default -> signs.foreign() && !signs.body();
		};
	}

	/** A post from elsewhere that the article shows is a part of it. */
	private static boolean holdsPost(Element element) {
		return element.childrenSize() < 4 && Selectors.first(element,
				"blockquote[class*=twitter-], blockquote[class*=instagram-], blockquote[class*=tiktok-], blockquote[class*=bluesky-], blockquote[class*=mastodon-]") != null;
	}

}
