package app.joren.bench.learning;

import app.joren.bench.text.Bag;
import app.joren.bench.text.Tokens;
import app.joren.extraction.blocks.PlainText;
import app.joren.extraction.body.Learnt;
import app.joren.extraction.body.PageContent;
import app.joren.extraction.page.Page;

/**
 * How a page is read by what was learnt on others.
 *
 * @param set where it is from: its set, and its kind where that is known
 * @param kindIsRight whether its kind was seen
 * @param words the F1 of the words
 */
public record Trial(String set, boolean kindIsRight, double words) {

	static Trial of(Lesson lesson, String set, Learnt learnt) {
		Page page = Pages.parse(lesson.page());
		PageContent content = PageContent.of(page, Pages.metadata(page), learnt).orElseThrow();
		String text = PlainText.withoutCaptions(content.blocks(page));
		double words = Bag.of(Tokens.lowerCaseWords(text))
			.against(Bag.of(Tokens.lowerCaseWords(String.valueOf(lesson.page().labels().text()))))
			.f1();
		String kind = lesson.page().kind();
		return new Trial((kind == null) ? set : set + " " + kind,
				content.kind().likeliest().ordinal() == lesson.kind().choice(), words);
	}

	/** Whether the page is from a set of several kinds. */
	boolean hasKind() {
		return this.set.contains(" ");
	}

}
