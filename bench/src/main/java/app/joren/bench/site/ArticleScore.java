package app.joren.bench.site;

import app.joren.bench.text.Bag;
import app.joren.bench.text.Overlap;
import app.joren.bench.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * How well one article of the truth was read.
 *
 * @param truth the article
 * @param result what was reported for its address
 * @param title whether the title is right
 * @param date whether the day is right
 * @param author whether the author is right; null where the truth has none
 * @param image whether the picture is right; null where the truth has none
 * @param body the bodies' shingles
 * @param tokens the bodies' tokens
 */
public record ArticleScore(SiteTruth.TruthArticle truth, SiteResult.@Nullable ResultArticle result, boolean title,
		boolean date, @Nullable Boolean author, @Nullable Boolean image, Overlap body, Overlap tokens) {

	private static final double TITLE_WEIGHT = 0.15;

	private static final double DATE_WEIGHT = 0.15;

	private static final double BODY_WEIGHT = 0.70;

	private static final double RIGHT_BODY = 0.95;

	/** Compares an article with the truth. */
	static ArticleScore of(SiteTruth.TruthArticle truth, SiteResult.@Nullable ResultArticle result) {
		if (result == null) {
			Overlap nothing = new Overlap(0, 0, 1);
			return new ArticleScore(truth, null, false, false, null, null, nothing, nothing);
		}
		var expected = Tokens.ofSite(truth.text());
		var actual = Tokens.ofSite(result.text());
		return new ArticleScore(truth, result, FieldRules.titleIsRight(truth, result.title()),
				truth.published() == null || FieldRules.dateIsRight(truth.published(), result.published()),
				(truth.author() != null) ? FieldRules.authorIsRight(truth.author(), result.author()) : null,
				(truth.leadImage() != null) ? FieldRules.imageIsRight(truth.leadImage(), result.leadImage()) : null,
				Bag.shingles(actual).against(Bag.shingles(expected)), Bag.of(actual).against(Bag.of(expected)));
	}

	/** Whether it was reported at all. */
	public boolean found() {
		return this.result != null;
	}

	/** The article's part of the site's overall score. */
	double overall() {
		return found()
				? TITLE_WEIGHT * (this.title ? 1 : 0) + DATE_WEIGHT * (this.date ? 1 : 0) + BODY_WEIGHT * this.body.f1()
				: 0;
	}

	/** Whether nothing that a reader would notice is wrong. */
	public boolean right() {
		return found() && this.title && this.date && this.body.f1() >= RIGHT_BODY;
	}

}
