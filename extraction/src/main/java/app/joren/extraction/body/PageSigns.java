package app.joren.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.page.Page;

/**
 * The signs of a page, for those who learn what signs weigh.
 *
 * @param kind those that tell its kind
 * @param pieces its pieces of text
 * @param posted its pieces of text that stand in posts; empty where it is no thread
 */
public record PageSigns(double[] kind, List<Piece> pieces, List<Piece> posted) {

	/** Reads the signs of a page; empty where there is no text. */
	public static Optional<PageSigns> of(Page page, PageMetadata metadata) {
		TextMap map = TextMap.of(page.document().body());
		return BodyFinder.find(map, metadata).map((body) -> {
			Layout layout = new Layout(map);
			Places places = new Places(layout);
			Posts posts = Posts.of(layout);
			return new PageSigns(KindSigns.of(page, metadata, layout, places, body, posts.share()),
					pieces(layout, new PieceSigns(layout, places, metadata, body)),
					Threads.hasPosts(posts) ? posted(layout, posts) : List.of());
		});
	}

	private static List<Piece> pieces(Layout layout, PieceSigns signs) {
		List<Piece> pieces = new ArrayList<>();
		for (int piece = 0; piece < layout.pieces().length; piece++) {
			pieces.add(new Piece(layout.text(layout.pieces()[piece]), signs.of(piece).clone()));
		}
		return pieces;
	}

	private static List<Piece> posted(Layout layout, Posts posts) {
		List<Piece> pieces = new ArrayList<>();
		PostSigns signs = new PostSigns(layout, posts);
		for (int post : posts.rows()) {
			signs.start(post);
			for (int row : layout.pieces()) {
				if (row >= post && row < layout.map().end(post)) {
					pieces.add(new Piece(layout.text(row), signs.of(row).clone()));
				}
			}
		}
		return pieces;
	}

	/**
	 * A piece of a page's text.
	 *
	 * @param text what it says
	 * @param signs its signs
	 */
	public record Piece(String text, double[] signs) {
	}

}
