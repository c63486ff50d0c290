package app.joren.analyzer.redesign;

import app.joren.analyzer.analysis.EarlierArticle;
import app.joren.contracts.crawler.SiteChanged.ChangedPage;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.Reading;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A page on which definitions are tried out.
 *
 * @param fact what the crawler says of it
 * @param lead why it was visited
 * @param now as it is
 * @param before as it was when the earlier definition fitted
 * @param known what the earlier definition delivered of it then
 */
record TriedPage(ChangedPage fact, Lead lead, FetchedPage now, @Nullable FetchedPage before,
		Reading.@Nullable ArticleRead known) {

	/** Whether the page is another one now. */
	boolean isChanged() {
		return this.before != null && !this.fact.now().equals(this.fact.before());
	}

	/** What can be learnt from it. */
	Optional<EarlierArticle> earlier() {
		return Optional.ofNullable(this.known)
			.map((reading) -> new EarlierArticle(this.fact.address(), this.now, reading.article()));
	}

}
