package app.joren.analyzer.understanding;

import java.util.List;
import java.util.stream.Collectors;

import app.joren.analyzer.analysis.EarlierArticle;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.explanation.BodyFacts;
import app.joren.extraction.page.Page;
import app.joren.extraction.site.Hints;

/**
 * The text of an article before its site changed.
 *
 * @param text a line for each block
 */
record EarlierText(String text) {

	/** A shorter line may stand anywhere. */
	private static final int TELLING = 20;

	/**
	 * The page as a candidate. Nothing is hinted, since no list says anything of it when
	 * it is crawled.
	 */
	static Candidate candidate(EarlierArticle earlier) {
		return Candidate.of(Addresses.normalise(earlier.page().address()), Hints.none(),
				BodyFacts.of(earlier.article().body()).text(), Candidate.Origin.EARLIER);
	}

	/** Whether a page still holds most of it, wherever that stands now. */
	boolean isIn(Page page) {
		String shown = bare(page.document().text());
		List<String> lines = this.text.lines()
			.map(EarlierText::bare)
			.filter((line) -> line.length() >= TELLING)
			.toList();
		List<String> told = lines.isEmpty() ? List.of(bare(this.text)) : lines;
		long found = told.stream().filter(shown::contains).count();
		return !told.getFirst().isEmpty() && 2 * found >= told.size();
	}

	private static String bare(String text) {
		return text.codePoints()
			.filter((character) -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

}
