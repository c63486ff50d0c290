package app.joren.bench.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import app.joren.bench.text.TextDifference;
import app.joren.bench.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells which pages of a set were read worst, and what is wrong with them.
 *
 * @param scored the set
 * @param count how many pages for each kind of fault
 */
public record WorstPages(ExtractionBench.ScoredSet scored, int count) {

	private static final int PASSAGES = 4;

	private static final int PASSAGE_LENGTH = 200;

	/** For people. */
	public String text() {
		StringBuilder text = new StringBuilder("== ").append(this.scored.set()).append('\n');
		this.scored.worst(this.count).forEach((page) -> text.append(body(page)));
		text.append(wrong("title", PageScore::title, (page) -> page.labels().title(), PageReader.PageContent::title));
		text.append(wrong("date", PageScore::date, (page) -> page.labels().date(), PageReader.PageContent::published));
		text.append(wrong("authors", PageScore::authors, (page) -> page.labels().authors(),
				PageReader.PageContent::authors));
		text.append(wrong("image", PageScore::image, (page) -> page.labels().leadImages(),
				PageReader.PageContent::leadImage));
		text.append(wrong("next page", PageScore::nextFound, (page) -> page.labels().next(),
				PageReader.PageContent::nextPages));
		text.append(wrong("next page predicted", PageScore::nextPredicted, (page) -> page.labels().next(),
				PageReader.PageContent::nextPages));
		return text.toString();
	}

	private String body(PageScore page) {
		TextDifference difference = TextDifference.between(Tokens.cjkWords(page.content().text()),
				Tokens.cjkWords(String.valueOf(page.page().labels().text())));
		return "body %.3f  %s  %s%n".formatted(page.bodyF1(), page.page().id(), page.page().url())
				+ passages("missing:  ", difference.missing()) + passages("too much: ", difference.excess());
	}

	private static String passages(String label, List<String> passages) {
		StringBuilder text = new StringBuilder();
		passages.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.limit(PASSAGES)
			.forEach((passage) -> text.append("    ").append(label).append(shortened(passage)).append('\n'));
		return text.toString();
	}

	private static String shortened(String passage) {
		return (passage.length() <= PASSAGE_LENGTH) ? passage
				: passage.substring(0, PASSAGE_LENGTH) + "... (" + passage.length() + " characters)";
	}

	private String wrong(String field, Function<PageScore, @Nullable Boolean> right,
			Function<LabelledPage, @Nullable Object> expected,
			Function<PageReader.PageContent, @Nullable Object> actual) {
		StringBuilder text = new StringBuilder();
		this.scored.pages()
			.stream()
			.filter((page) -> Boolean.FALSE.equals(right.apply(page)))
			.limit(this.count)
			.forEach((page) -> text.append("%s  %s%n    is:        %s%n    should be: %s%n".formatted(field,
					page.page().id(), actual.apply(page.content()), expected.apply(page.page()))));
		return text.toString();
	}

}
