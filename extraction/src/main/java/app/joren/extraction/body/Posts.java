package app.joren.extraction.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import app.joren.extraction.page.NameBits;
import org.jsoup.nodes.Element;

/**
 * The posts of a thread: elements of one kind beside each other, each with somebody's
 * name, a date and a text.
 *
 * @param rows their rows in order
 * @param share their part of the page's text that is not linked
 */
record Posts(List<Integer> rows, double share) {

	static final Posts NONE = new Posts(List.of(), 0);

	private static final Pattern PERSON = Pattern.compile(
			"/(?:users?|members?|profiles?|u|people|author)(?:[/.?=-]|$)|member\\.php|[?&]u=\\d|memberlist|viewprofile|action=profile|user=");

	private static final NameWords USER = new NameWords(
			"users?|user-?name|author|avatar|members?|poster|creator|profile");

	private static final NameWords TIME = new NameWords("(?:date|time|ago)(?![a-z])");

	private static final int NAMES_USER = 1;

	private static final int NAMES_TIME = 2;

	private static final NameBits NAMES = new NameBits(Posts::namesOf);

	private static final int SHORTEST = 20;

	private static final int LONGEST_DATE = 90;

	Posts {
		rows = List.copyOf(rows);
	}

	/** The posts that hold most of a page's text. */
	static Posts of(Layout layout) {
		return new Search(layout).best();
	}

	private static int namesOf(String written) {
		String name = Names.parted(written);
		return (USER.in(name) ? NAMES_USER : 0) | (TIME.in(name) ? NAMES_TIME : 0);
	}

	/** The part of a body's text that stands in posts. */
	double shareOf(Body body, Layout layout) {
		TextMap map = layout.map();
		int all = 0;
		int inside = 0;
		for (int row : layout.pieces()) {
			if (body.holds(map.element(row))) {
				boolean posted = this.rows.stream().anyMatch((post) -> row >= post && row < map.end(post));
				all += map.length(row);
				inside += posted ? map.length(row) : 0;
			}
		}
		return (double) inside / Math.max(1, all);
	}

	/** Looks through a page. */
	private static final class Search {

		private final Layout layout;

		private final TextMap map;

		private final boolean[] users;

		private final boolean[] dates;

		private final int[] texts;

		Search(Layout layout) {
			this.layout = layout;
			this.map = layout.map();
			this.users = new boolean[this.map.size()];
			this.dates = new boolean[this.map.size()];
			this.texts = new int[this.map.size()];
			for (int row = this.map.size() - 1; row > 0; row--) {
				mark(row);
				int parent = this.map.parent(row);
				this.users[parent] |= this.users[row];
				this.dates[parent] |= this.dates[row];
				this.texts[parent] += this.texts[row];
			}
		}

		private void mark(int row) {
			Element element = this.map.element(row);
			this.texts[row] += this.map.length(row) - this.map.linked(row);
			String text = this.layout.text(row);
			if (!this.dates[row] && !text.isEmpty() && text.length() < LONGEST_DATE) {
				this.dates[row] = PieceWords.hasDate(text);
			}
			if (element.attributesSize() == 0) {
				return;
			}
			String property = element.attr("itemprop");
			int names = NAMES.of(this.map.names(row));
			this.users[row] |= property.equals("author") || property.equals("creator")
					|| (element.nameIs("a") && PERSON.matcher(element.attr("href")).find())
					|| (names & NAMES_USER) != 0;
			this.dates[row] |= element.nameIs("time") || property.startsWith("date") || (names & NAMES_TIME) != 0;
		}

		Posts best() {
			List<Integer> best = List.of();
			double most = 0;
			for (int parent = 0; parent < this.map.size(); parent++) {
				if (this.map.element(parent).childrenSize() > 1 && this.texts[parent] > most) {
					for (List<Integer> rows : groups(parent)) {
						double worth = worth(rows);
						if (worth > 1.05 * most) {
							best = rows;
							most = worth;
						}
					}
				}
			}
			return new Posts(best, sum(best) / Math.max(1, this.texts[0]));
		}

		private List<List<Integer>> groups(int parent) {
			Map<String, List<Integer>> posts = new HashMap<>();
			Map<String, Integer> counts = new HashMap<>();
			for (int row = parent + 1; row < this.map.end(parent); row = this.map.end(row)) {
				String likeness = Places.likeness(this.map.element(row));
				counts.merge(likeness, 1, Integer::sum);
				if (this.users[row] && this.dates[row] && this.texts[row] >= SHORTEST
						&& !Names.isHeading(this.map.element(row)) && !Names.isInline(this.map.element(row))) {
					posts.computeIfAbsent(likeness, (key) -> new ArrayList<>()).add(row);
				}
			}
			return posts.entrySet()
				.stream()
				.filter((entry) -> entry.getValue().size() > 1
						&& 2 * entry.getValue().size() >= counts.getOrDefault(entry.getKey(), 0))
				.map(Map.Entry::getValue)
				.toList();
		}

		/** Many posts are more likely some than two large ones. */
		private double worth(List<Integer> rows) {
			return sum(rows) * (1 - 0.2 / rows.size());
		}

		private double sum(List<Integer> rows) {
			return rows.stream().mapToInt((row) -> this.texts[row]).sum();
		}

	}

}
