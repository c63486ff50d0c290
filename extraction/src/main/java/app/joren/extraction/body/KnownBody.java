package app.joren.extraction.body;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * Finds what is not the article's in a body whose place is known: lines that point
 * elsewhere by their words, and mere links behind its last sentence. Lists, cards and odd
 * names are left alone; whether they are the article's the pages of a site show better.
 */
public final class KnownBody {

	/** The ending of a file that is no page. */
	private static final Pattern FILE = Pattern.compile("\\.(?!html?$|php$|aspx?$|jsp$)[a-z0-9]{2,4}$",
			Pattern.CASE_INSENSITIVE);

	private final TextMap map;

	private final boolean[] foreign;

	private KnownBody(Element container, Set<Element> excluded) {
		this.map = TextMap.of(container);
		this.foreign = new boolean[this.map.size()];
		for (int row = 1; row < this.map.size(); row++) {
			this.foreign[row] = this.foreign[this.map.parent(row)] || excluded.contains(this.map.element(row));
		}
	}

	/**
	 * Finds what is to be left out as well.
	 * @param container the element that holds the body
	 * @param excluded what is left out in it
	 */
	public static Set<Element> foreignIn(Element container, Set<Element> excluded) {
		return new KnownBody(container, excluded).foreign();
	}

	private Set<Element> foreign() {
		Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
		Pointers pointers = new Pointers(this.map);
		Offers offers = new Offers(this.map, this.foreign, 0);
		for (int row = 1; row < this.map.size(); row++) {
			boolean spoken = !Tail.isCell(this.map.element(row)) && pointers.isSpoken(row);
			if (!this.foreign[row] && (spoken || offers.isHeadedByPointer(row))) {
				exclude(row, found);
			}
		}
		Tail tail = new Tail(this.map, this.foreign, 0);
		int first = tail.firstLong();
		for (int row = this.map.size() - 1; row > first; row--) {
			if (tail.isText(row)) {
				if (!tail.isLinks(row) || tail.isStatement(row) || leadsAway(row)) {
					return found;
				}
				exclude(row, found);
			}
		}
		return found;
	}

	/** Links to other sites and to files are more often the article's own. */
	private boolean leadsAway(int row) {
		Element element = this.map.element(row);
		String site = Hosts.of(element.baseUri());
		return element.select("a[href]")
			.stream()
			.map((link) -> link.attr("abs:href"))
			.anyMatch((address) -> !Hosts.of(address).equals(site) || FILE.matcher(address).find());
	}

	private void exclude(int row, Set<Element> found) {
		Arrays.fill(this.foreign, row, this.map.end(row), true);
		found.add(this.map.element(row));
	}

}
