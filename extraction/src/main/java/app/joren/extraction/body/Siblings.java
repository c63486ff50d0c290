package app.joren.extraction.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.metadata.TitleCleaner;

/**
 * Of several articles on one page, as endless pages have them, the page's own is the one
 * with its title, else the first.
 */
final class Siblings {

	private static final double ENOUGH = 0.12;

	private final TextMap map;

	private final boolean[] foreign;

	private final double[] good;

	private final Set<String> titles = new HashSet<>();

	Siblings(TextMap map, boolean[] foreign, double[] good, PageMetadata metadata) {
		this.map = map;
		this.foreign = foreign;
		this.good = good;
		metadata.titles().forEach((title) -> this.titles.add(TitleCleaner.letters(title.value())));
	}

	/** The row of the page's own article within the one found. */
	int own(int best) {
		List<Integer> articles = new ArrayList<>();
		int row = best + 1;
		while (row < this.map.end(best)) {
			boolean article = !this.foreign[row] && this.map.element(row).nameIs("article")
					&& this.good[row] > ENOUGH * this.good[best];
			if (article) {
				articles.add(row);
			}
			row = article ? this.map.end(row) : row + 1;
		}
		if (articles.size() < 2) {
			return best;
		}
		return articles.stream().filter(this::hasTitle).findFirst().orElse(articles.getFirst());
	}

	private boolean hasTitle(int article) {
		for (int row = article; row < this.map.end(article); row++) {
			if (Names.isHeading(this.map.element(row))
					&& this.titles.contains(TitleCleaner.letters(this.map.element(row).text()))) {
				return true;
			}
		}
		return false;
	}

}
