package app.joren.bench.learning;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.joren.bench.extraction.LabelledPage;
import app.joren.bench.text.Tokens;
import app.joren.extraction.body.ContentKind;
import app.joren.extraction.body.PageSigns;
import app.joren.extraction.page.Page;

/**
 * What one labelled page teaches.
 *
 * @param page the page
 * @param fold in which part of the sites it is
 * @param kind an example of its kind
 * @param pieces examples of content and of what is none
 * @param posted examples of what somebody said and of what stands around it
 */
record Lesson(LabelledPage page, int fold, Example kind, List<Example> pieces, List<Example> posted) {

	private static final double KIND = 0.03;

	/** Sets of nothing but articles would else outweigh the other kinds. */
	private static final double ONLY_ARTICLES = 0.003;

	private static final double PIECES = 0.5;

	private static final double POSTS = 1;

	/** The lesson of a page; empty where it has no text. */
	static Optional<Lesson> of(LabelledPage labelled, int folds) {
		Page page = Pages.parse(labelled);
		return PageSigns.of(page, Pages.metadata(page))
			.map((signs) -> of(labelled, signs, fold(page.address(), folds)));
	}

	private static Lesson of(LabelledPage labelled, PageSigns signs, int fold) {
		String kind = labelled.kind();
		if (kind == null) {
			Example article = new Example(signs.kind(), ContentKind.ARTICLE.ordinal(), ONLY_ARTICLES);
			return new Lesson(labelled, fold, article, List.of(), List.of());
		}
		ContentKind known = ContentKind.valueOf(kind.toUpperCase(Locale.ROOT));
		String truth = String.valueOf(labelled.labels().text());
		return new Lesson(labelled, fold, new Example(signs.kind(), known.ordinal(), KIND),
				examples(signs.pieces(), truth, PIECES),
				(known == ContentKind.FORUM) ? examples(signs.posted(), truth, POSTS) : List.of());
	}

	/** Pages of one site are never taught and tried at once. */
	private static int fold(URI address, int folds) {
		return Math.floorMod(String.valueOf(address.getHost()).replaceFirst("^www\\.", "").hashCode(), folds);
	}

	private static List<Example> examples(List<PageSigns.Piece> pieces, String text, double weight) {
		PieceTruth truth = new PieceTruth(text);
		double all = Math.max(1, pieces.stream().mapToInt(Lesson::words).sum());
		List<Example> examples = new ArrayList<>();
		for (PageSigns.Piece piece : pieces) {
			examples.add(new Example(piece.signs(), truth.has(piece.text()) ? 1 : 0, weight * words(piece) / all));
		}
		return examples;
	}

	private static int words(PageSigns.Piece piece) {
		return Tokens.lowerCaseWords(piece.text()).size();
	}

}
