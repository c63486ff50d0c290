package app.joren.extraction.body;

import java.util.Map;
import java.util.TreeMap;

/**
 * What signs weigh, as learnt on labelled pages.
 *
 * @param kinds for the kind of a page
 * @param pieces for a piece of text being content of a page that is no article
 * @param posts for a piece of a post being what somebody said
 */
public record Learnt(Weights kinds, Weights pieces, Weights posts) {

	private static final String KINDS = "kind-weights.txt";

	private static final String PIECES = "piece-weights.txt";

	private static final String POSTS = "post-weights.txt";

	private static final Learnt SHIPPED = new Learnt(Weights.read(KINDS, KindSign.values()),
			Weights.read(PIECES, PieceSign.values()), Weights.read(POSTS, PostSign.values()));

	/** What the library has learnt. */
	static Learnt shipped() {
		return SHIPPED;
	}

	/** The files beside this class that hold it, by their names. */
	public Map<String, String> files() {
		return new TreeMap<>(Map.of(KINDS, this.kinds.text("of each kind of page", KindSign.values()), PIECES,
				this.pieces.text("that a piece of text is content of its page", PieceSign.values()), POSTS,
				this.posts.text("that a piece of a post is what somebody said", PostSign.values())));
	}

}
