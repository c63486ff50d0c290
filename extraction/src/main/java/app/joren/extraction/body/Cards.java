package app.joren.extraction.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.joren.extraction.metadata.TitleCleaner;
import org.jsoup.nodes.Element;

/**
 * Marks as foreign what repeats: rows of cards that lead to other pages, and text that
 * stands on the page for the second time.
 */
final class Cards {

	private static final int FEWEST = 3;

	private static final int LONGEST = 700;

	private static final int SHORTEST_LABEL = 12;

	private static final int LONG_TEXT = 120;

	private static final Set<String> LABELS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "img", "picture", "article",
			"figure");

	private static final Set<String> BOXES = Set.of("li", "div", "article", "section", "a", "td");

	/** Fewer repeated texts may be a refrain. */
	private static final int FEWEST_REPEATED = 3;

	private final TextMap map;

	private final boolean[] foreign;

	private final double[] good;

	private final int[] texts;

	private final int[] links;

	private final int[] labels;

	private final int[] linkedHeadings;

	private Cards(TextMap map, boolean[] foreign, double[] good) {
		this.map = map;
		this.foreign = foreign;
		this.good = good;
		this.texts = new int[map.size()];
		this.links = new int[map.size()];
		this.labels = new int[map.size()];
		this.linkedHeadings = new int[map.size()];
	}

	static void mark(TextMap map, boolean[] foreign, double[] good) {
		Cards cards = new Cards(map, foreign, good);
		cards.count();
		cards.markRows();
		cards.markRepeated();
	}

	private void count() {
		for (int row = this.map.size() - 1; row > 0; row--) {
			this.texts[row] += this.map.length(row);
			this.links[row] += this.map.linked(row);
			Element element = this.map.element(row);
			this.labels[row] += LABELS.contains(element.normalName()) ? 1 : 0;
			boolean heading = Names.isHeading(element) && this.texts[row] > 0
					&& this.links[row] >= 0.8 * this.texts[row];
			this.linkedHeadings[row] += heading ? 1 : 0;
			int parent = this.map.parent(row);
			this.texts[parent] += this.texts[row];
			this.links[parent] += this.links[row];
			this.labels[parent] += this.labels[row];
			this.linkedHeadings[parent] += this.linkedHeadings[row];
		}
	}

	private void markRows() {
		double most = 0.5 * total();
		for (int parent = 0; parent < this.map.size(); parent++) {
			if (!this.foreign[parent] && this.map.element(parent).childrenSize() >= FEWEST) {
				markRow(parent, most);
			}
		}
	}

	private double total() {
		double total = 0;
		for (int row = 0; row < this.map.size(); row++) {
			total += this.foreign[row] ? 0 : this.good[row];
		}
		return total;
	}

	private void markRow(int parent, double most) {
		Map<String, int[]> kinds = new HashMap<>();
		for (int row = parent + 1; row < this.map.end(parent); row = this.map.end(row)) {
			int[] counts = kinds.computeIfAbsent(kind(this.map.element(row)), (key) -> new int[2]);
			counts[0]++;
			counts[1] += isCard(row) ? 1 : 0;
		}
		for (int row = parent + 1; row < this.map.end(parent); row = this.map.end(row)) {
			int[] counts = kinds.getOrDefault(kind(this.map.element(row)), new int[2]);
			if (counts[1] >= FEWEST && counts[1] >= 0.7 * counts[0] && isCard(row)) {
				exclude(row, most);
			}
		}
	}

	private void exclude(int row, double most) {
		double prose = 0;
		for (int inside = row; inside < this.map.end(row); inside++) {
			prose += this.good[inside];
		}
		if (prose < most) {
			Arrays.fill(this.foreign, row, this.map.end(row), true);
		}
	}

	private static String kind(Element element) {
		return element.normalName() + "." + element.className().split(" ", 2)[0];
	}

	/** A short text with a picture or heading of its own, much of it linked. */
	private boolean isCard(int row) {
		int text = this.texts[row];
		return BOXES.contains(this.map.element(row).normalName()) && text <= LONGEST && this.labels[row] > 0
				&& this.links[row] >= SHORTEST_LABEL && (this.links[row] >= 0.25 * text || this.linkedHeadings[row] > 0)
				&& !isOffer(row);
	}

	/** A part of the article that tells of something elsewhere, such as a product. */
	private boolean isOffer(int row) {
		Element element = this.map.element(row);
		String base = Hosts.of(element.baseUri());
		return this.texts[row] - this.links[row] > LONG_TEXT && !base.isEmpty()
				&& element.select("a[href]")
					.stream()
					.map((link) -> Hosts.of(link.attr("abs:href")))
					.allMatch((host) -> !host.isEmpty() && !host.equals(base));
	}

	/** Of an article that stands twice the first counts. */
	private void markRepeated() {
		Set<String> seen = new HashSet<>();
		Set<String> repeated = new HashSet<>();
		List<Integer> copies = new ArrayList<>();
		for (int row = 0; row < this.map.size(); row++) {
			if (this.map.length(row) >= LONG_TEXT && !this.foreign[row]) {
				String letters = TitleCleaner.letters(this.map.element(row).text());
				if (!seen.add(letters) || isWhole(letters, seen)) {
					repeated.add(letters);
					copies.add(row);
				}
			}
		}
		if (repeated.size() >= FEWEST_REPEATED && standTogether(copies)) {
			copies.forEach((row) -> Arrays.fill(this.foreign, row, this.map.end(row), true));
		}
	}

	/** One block with the whole text that stood before in paragraphs. */
	private static boolean isWhole(String letters, Set<String> seen) {
		return letters.length() > 3 * LONG_TEXT && seen.stream()
			.filter((text) -> text.length() < letters.length() && letters.contains(text))
			.mapToInt(String::length)
			.sum() > 0.6 * letters.length();
	}

	/**
	 * What is said again here and there is a refrain, a second article is in one piece.
	 */
	private boolean standTogether(List<Integer> copies) {
		double copied = 0;
		double between = 0;
		int next = 0;
		for (int row = copies.getFirst(); row <= copies.getLast(); row++) {
			boolean copy = row == copies.get(next);
			next += copy ? 1 : 0;
			copied += copy ? this.map.length(row) : 0;
			between += this.map.length(row) >= LONG_TEXT && !this.foreign[row] ? this.map.length(row) : 0;
		}
		return copied >= 0.8 * between;
	}

}
