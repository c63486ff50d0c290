package app.joren.analyzer.understanding;

import java.util.Optional;

import app.joren.extraction.template.PageProfile;
import app.joren.extraction.wall.WallCheck;

/**
 * Tells articles from other pages, before anything is known about the site: an article
 * has prose and a date, and does not list others.
 */
final class ArticleJudge {

	private static final int LEAST_PROSE = 120;

	boolean isArticle(SitePage page, Optional<Candidate> candidate) {
		if (WallCheck.of(page.page()).isPresent()) {
			return false;
		}
		Optional<String> text = candidate.filter(Candidate::isEarlier).map(Candidate::fullText);
		if (text.isPresent()) {
			return new EarlierText(text.get()).isIn(page.page());
		}
		PageProfile profile = PageProfile.of(page.page());
		boolean named = candidate.filter(Candidate::isNamedAsArticle).isPresent();
		boolean dated = profile.isDated() || candidate.filter((known) -> known.hints().date() != null).isPresent();
		boolean prose = profile.prose() >= LEAST_PROSE;
		return named ? prose || dated : prose && dated && !profile.isList();
	}

}
