package app.joren.extraction.body;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

import org.jsoup.nodes.Element;

/**
 * The content of a page that is no article, chosen piece by piece: in a list, a thread or
 * an offer no single element holds just the content.
 */
final class ContentPieces {

	/** What is a little unlikely is rather shown than lost. */
	private static final double LEAST = -0.3;

	private final Layout layout;

	private final boolean[] chosen;

	private ContentPieces(Layout layout) {
		this.layout = layout;
		this.chosen = new boolean[layout.map().size()];
	}

	/** Chooses among all pieces of a page. */
	static ContentPieces of(Layout layout, PieceSigns signs, Weights weights) {
		ContentPieces pieces = new ContentPieces(layout);
		int[] rows = layout.pieces();
		for (int piece = 0; piece < rows.length; piece++) {
			pieces.chosen[rows[piece]] = weights.odds(signs.of(piece)) >= LEAST;
		}
		return pieces;
	}

	/**
	 * Chooses anew in the posts of a thread; what stands behind them is none of them.
	 */
	ContentPieces with(Posts posts, Weights weights) {
		Set<Integer> rows = new HashSet<>();
		for (int row : this.layout.pieces()) {
			rows.add(row);
		}
		PostSigns signs = new PostSigns(this.layout, posts);
		int end = 0;
		for (int post : posts.rows()) {
			signs.start(post);
			end = this.layout.map().end(post);
			int longest = post;
			for (int row = post; row < end; row++) {
				if (rows.contains(row)) {
					this.chosen[row] = weights.odds(signs.of(row)) >= LEAST;
					longest = (own(row) > own(longest)) ? row : longest;
				}
			}
			// Nobody posts without a word.
			this.chosen[longest] |= own(longest) > 0;
		}
		for (int row = end; row < this.chosen.length; row++) {
			this.chosen[row] = false;
		}
		return this;
	}

	/** How much of a row's text is not linked. */
	private int own(int row) {
		return this.layout.map().length(row) - this.layout.map().linked(row);
	}

	/** The body that holds the chosen pieces. */
	Body body() {
		TextMap map = this.layout.map();
		int[] texts = new int[map.size()];
		for (int row = map.size() - 1; row >= 0; row--) {
			texts[row] += this.chosen[row] ? map.length(row) : 0;
			if (row > 0) {
				texts[map.parent(row)] += texts[row];
			}
		}
		return new Body(map.element(0), unchosen(texts), 0, 0, true, hidden(texts));
	}

	/** Elements that are hidden until somebody opens them, and hold what was chosen. */
	private Set<Element> hidden(int[] texts) {
		Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int row = 1; row < texts.length; row++) {
			Element element = this.layout.map().element(row);
			if (texts[row] > 0 && Places.isHidden(element)) {
				hidden.add(element);
			}
		}
		return hidden;
	}

	/** The largest elements with text of which nothing was chosen. */
	private Set<Element> unchosen(int[] texts) {
		TextMap map = this.layout.map();
		Set<Element> unchosen = Collections.newSetFromMap(new IdentityHashMap<>());
		int row = 1;
		while (row < map.size()) {
			boolean none = texts[row] == 0 && this.layout.length(row) > 0 && map.isBlock(row);
			if (none) {
				unchosen.add(map.element(row));
			}
			row = none ? map.end(row) : row + 1;
		}
		return unchosen;
	}

}
