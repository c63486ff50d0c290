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

	/** What structured data calls pages that have more than one text. */
	private static final Set<String> OTHERS = Set.of("product", "og:product", "og:product.group", "productgroup",
			"collectionpage", "searchresultspage", "qapage", "discussionforumposting");

	private final TextMap map;

	private final boolean[] foreign;

	private final double[] good;

	private final double[] bad;

	private final @Nullable Alignment alignment;

	private BodyFinder(TextMap map, PageMetadata metadata) {
		this.map = map;
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
		return find(TextMap.of(page.document().body()), metadata);
	}

	static Optional<Body> find(TextMap map, PageMetadata metadata) {
		return new BodyFinder(map, metadata).find(metadata);
	}

	private Optional<Body> find(PageMetadata metadata) {
		weigh();
		new ForeignNames(this.map, this.foreign, this.good).mark();
		Cards.mark(this.map, this.foreign, this.good);
		sum();
		int best = new Containers(this.map, this.foreign, this.good, this.bad).best();
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

	private void sum() {
		for (int row = 0; row < this.map.size(); row++) {
			if (this.foreign[row]) {
				this.good[row] = 0;
				this.bad[row] = 0;
			}
		}
		this.map.addUp(this.good);
		this.map.addUp(this.bad);
	}

}
