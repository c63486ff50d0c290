package app.joren.extraction.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of an article by how its text looks, in any language and without knowing
 * the site. What is foreign by its name or its shape is set aside first; the body is then
 * the element that gains most prose for the least other text.
 */
public final class BodyFinder {

	private static final double COST = 0.6;

	/** So much prose is no box beside an article, whatever its name. */
	private static final double MOST_FOREIGN = 1500;

	/** What structured data calls pages that have more than one text. */
	private static final Set<String> OTHERS = Set.of("product", "og:product", "og:product.group", "productgroup",
			"collectionpage", "searchresultspage", "qapage", "discussionforumposting");

	private final TextMap map;

	private final boolean[] foreign;

	private final double[] good;

	private final double[] bad;

	private final @Nullable Alignment alignment;

	private BodyFinder(Page page, PageMetadata metadata) {
		this.map = TextMap.of(page.document().body());
		this.alignment = Alignment.of(metadata.articleBody());
		this.foreign = new boolean[this.map.size()];
		this.good = new double[this.map.size()];
		this.bad = new double[this.map.size()];
	}

	/**
	 * Finds the body of a page.
	 * @param page the page
	 * @param metadata what the page says about itself
	 * @return empty where there is no text
	 */
	public static Optional<Body> find(Page page, PageMetadata metadata) {
		BodyFinder finder = new BodyFinder(page, metadata);
		return finder.find(metadata);
	}

	private Optional<Body> find(PageMetadata metadata) {
		weigh();
		markForeign();
		Cards.mark(this.map, this.foreign, this.good);
		sum();
		int best = best();
		if (this.map.size() < 2) {
			return Optional.empty();
		}
		if (best < 0 || isNoArticle(best, metadata)) {
			return Optional.of(new WholePage(this.map).body());
		}
		best = new Siblings(this.map, this.foreign, this.good, metadata).own(best);
		new Trimming(this.map, this.foreign, best, metadata).trim();
		Set<Element> excluded = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int row = best + 1; row < this.map.end(best); row++) {
			if (this.foreign[row]) {
				excluded.add(this.map.element(row));
			}
		}
		double share = this.good[best] / Math.max(1, this.good[0]);
		return Optional.of(new Body(this.map.element(best), excluded, this.good[best], share, false));
	}

	/**
	 * A page whose prose is little, or only a small part of its text, is something else.
	 */
	private boolean isNoArticle(int best, PageMetadata metadata) {
		boolean said = metadata.article() || metadata.types().contains("og:article");
		int inside = 0;
		int all = 0;
		for (int row = 0; row < this.map.size(); row++) {
			Element element = this.map.element(row);
			boolean part = row >= best && row < this.map.end(best);
			inside += part ? this.map.length(row) : 0;
			all += Names.isFrame(element) ? 0 : this.map.length(row);
		}
		double share = (double) inside / Math.max(1, all);
		double prose = this.good[best];
		double least = said ? 0.04 : isSaidOther(metadata) ? 0.6 : 0.25;
		boolean longText = prose > 2500 && share > 0.08 && !isSaidOther(metadata);
		return (share < least && !longText) || (prose < (said ? 60 : 250) && share < 0.6);
	}

	private static boolean isSaidOther(PageMetadata metadata) {
		return metadata.types().stream().anyMatch(OTHERS::contains);
	}

	private void weigh() {
		for (int row = 0; row < this.map.size(); row++) {
			int length = this.map.length(row);
			if (length > 0) {
				double quality = Prose.quality(this.map, row);
				if (this.alignment != null) {
					quality = this.alignment.adjust(this.map.element(row), length, quality);
				}
				this.good[row] = length * quality;
				this.bad[row] = length * Prose.noise(this.map, row, quality);
			}
		}
	}

	/**
	 * An element is foreign by its name only if it is not most of the page: bodies bear
	 * odd names too.
	 */
	private void markForeign() {
		double[] prose = subtreeSums(this.good);
		boolean[] bodies = bodies(prose);
		for (int row = 1; row < this.map.size(); row++) {
			int parent = this.map.parent(row);
			this.foreign[row] = this.foreign[parent] || (!bodies[row] && isForeign(row, prose));
		}
	}

	/** Rows that are, or hold, an element with much prose that is named as a body. */
	private boolean[] bodies(double[] prose) {
		boolean[] bodies = new boolean[this.map.size()];
		for (int row = this.map.size() - 1; row > 0; row--) {
			if (prose[row] > 0.15 * prose[0] && (bodies[row] || isNamedBody(row))) {
				bodies[row] = true;
				bodies[this.map.parent(row)] = true;
			}
		}
		return bodies;
	}

	private boolean isNamedBody(int row) {
		Element element = this.map.element(row);
		return element.attr("itemprop").contains("articleBody") || element.nameIs("article")
				|| (!Names.isInline(element) && this.map.signs(row).body());
	}

	private boolean isForeign(int row, double[] prose) {
		Element element = this.map.element(row);
		NameSigns signs = this.map.signs(row);
		if (signs.comments()) {
			return prose[row] < 0.9 * prose[0];
		}
		if (signs.consent()) {
			return prose[row] < 0.6 * prose[0];
		}
		return switch (element.normalName()) {
			case "nav", "footer", "aside", "button", "menu" -> prose[row] < 0.6 * prose[0];
			case "form" -> prose[row] < 0.3 * prose[0];
			default ->
				isForeign(element, signs) && !holdsPost(element) && prose[row] < Math.min(0.3 * prose[0], MOST_FOREIGN);
		};
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
		return element.childrenSize() < 4 && element.selectFirst(
				"blockquote[class*=twitter-], blockquote[class*=instagram-], blockquote[class*=tiktok-], blockquote[class*=bluesky-], blockquote[class*=mastodon-]") != null;
	}

	private void sum() {
		for (int row = 0; row < this.map.size(); row++) {
			if (this.foreign[row]) {
				this.good[row] = 0;
				this.bad[row] = 0;
			}
		}
		addUp(this.good);
		addUp(this.bad);
	}

	private double[] subtreeSums(double[] own) {
		double[] sums = own.clone();
		addUp(sums);
		return sums;
	}

	private void addUp(double[] own) {
		for (int row = this.map.size() - 1; row > 0; row--) {
			own[this.map.parent(row)] += own[row];
		}
	}

	private int best() {
		int best = -1;
		double bestGain = Double.NEGATIVE_INFINITY;
		for (int row = 0; row < this.map.size(); row++) {
			if (this.foreign[row] || !this.map.isBlock(row) || isSingleBlock(row)) {
				continue;
			}
			double gain = this.good[row] - COST * this.bad[row] + bonus(row);
			// Of a chain of boxes around the same text the innermost is taken.
			if (gain >= bestGain) {
				best = row;
				bestGain = gain;
			}
		}
		return best;
	}

	/** One paragraph is a body only if it is nearly all that there is. */
	private boolean isSingleBlock(int row) {
		return this.map.length(row) > 0.9 * this.good[row] && this.map.element(row).nameIs("p")
				&& this.good[row] < 0.8 * this.good[0];
	}

	private double bonus(int row) {
		Element element = this.map.element(row);
		double prose = this.good[row];
		if (element.attr("itemprop").contains("articleBody")) {
			return 0.15 * prose;
		}
		if (this.map.signs(row).body()) {
			return 0.05 * prose;
		}
		return element.nameIs("article") || element.nameIs("main") ? 0.02 * prose : 0;
	}

}
