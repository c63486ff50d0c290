package app.joren.bench.extraction;

import app.joren.bench.text.Bag;
import app.joren.bench.text.Overlap;
import app.joren.bench.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * How well a page was read; null where the page has no such label.
 *
 * @param page the page
 * @param content what was read
 * @param body the bodies' shingles
 * @param cjk the bodies' shingles with each CJK character on its own, for Japanese and
 * Chinese
 * @param words the bodies' words
 * @param same whether the bodies have the same words in the same order
 */
public record PageScore(LabelledPage page, PageReader.PageContent content, @Nullable Overlap body,
		@Nullable Overlap cjk, @Nullable Overlap words, @Nullable Boolean same) {

	/** Compares what was read with the page's labels. */
	static PageScore of(LabelledPage page, PageReader.PageContent content) {
		String truth = page.labels().text();
		if (truth == null) {
			return new PageScore(page, content, null, null, null, null);
		}
		var made = Tokens.words(content.text());
		var expected = Tokens.words(truth);
		Overlap cjk = Tokens.isJapaneseOrChinese(truth)
				? Bag.shingles(Tokens.cjkWords(content.text())).against(Bag.shingles(Tokens.cjkWords(truth))) : null;
		Overlap words = Bag.of(Tokens.lowerCaseWords(content.text())).against(Bag.of(Tokens.lowerCaseWords(truth)));
		return new PageScore(page, content, Bag.shingles(made).against(Bag.shingles(expected)), cjk, words,
				made.equals(expected));
	}

	/** Whether the title is right. */
	public @Nullable Boolean title() {
		String truth = this.page.labels().title();
		return (truth != null) ? LabelRules.titleIsRight(truth, this.content.title()) : null;
	}

	/** Whether the day is right. */
	public @Nullable Boolean date() {
		String truth = this.page.labels().date();
		return (truth != null && LabelRules.isDate(truth)) ? LabelRules.dateIsRight(truth, this.content.published())
				: null;
	}

	/** Whether the authors are right. */
	public @Nullable Boolean authors() {
		var truth = this.page.labels().authors();
		return truth.isEmpty() ? null : LabelRules.authorsAreRight(truth, this.content.authors());
	}

	/** Whether the picture is right, by its file name at least. */
	public @Nullable Boolean image() {
		var truth = this.page.labels().leadImages();
		return truth.isEmpty() ? null : LabelRules.imageIsRight(truth, this.content.leadImage());
	}

	/** Whether the picture's very address is right. */
	public @Nullable Boolean imageAddress() {
		var truth = this.page.labels().leadImages();
		return truth.isEmpty() ? null : LabelRules.imageIsTheSame(truth, this.content.leadImage());
	}

	/** Whether a link to the next page is right, where one was predicted. */
	public @Nullable Boolean nextPredicted() {
		boolean predicted = this.page.labels().paged() && !this.content.nextPages().isEmpty();
		return predicted ? LabelRules.linkIsRight(this.page.labels().next(), this.content.nextPages()) : null;
	}

	/** Whether the link to the next page was found, where there is one. */
	public @Nullable Boolean nextFound() {
		var truth = this.page.labels().next();
		return truth.isEmpty() ? null : LabelRules.linkIsRight(truth, this.content.nextPages());
	}

	/** The share of the labelled snippets that are in the body, or rightly are not. */
	public @Nullable Double snippets() {
		var labels = this.page.labels();
		int all = labels.with().size() + labels.without().size();
		String text = flat(this.content.text());
		long right = labels.with().stream().filter((snippet) -> text.contains(flat(snippet))).count()
				+ labels.without().stream().filter((snippet) -> !text.contains(flat(snippet))).count();
		return (all > 0) ? (double) right / all : null;
	}

	/** The body's F1 by the measure that suits its script. */
	double bodyF1() {
		Overlap fitting = (this.cjk != null) ? this.cjk : this.body;
		return (fitting != null) ? fitting.f1() : 1;
	}

	private static String flat(String text) {
		return String.join(" ", Tokens.lowerCaseWords(text));
	}

}
