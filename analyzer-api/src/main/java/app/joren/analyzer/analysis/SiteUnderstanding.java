package app.joren.analyzer.analysis;

import java.util.List;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.design.SiteDesign;
import app.joren.contracts.review.StoredPage;

/**
 * All that was learnt about a site.
 *
 * @param definition how it is built
 * @param design what it looks like
 * @param samples articles read by the definition, each with the ids of its sections
 * @param pages the samples' pages, so that it can be told later why they are read so
 * @param requests how many requests the site has answered
 */
public record SiteUnderstanding(SiteDefinition definition, SiteDesign design, List<Article> samples,
		List<StoredPage> pages, int requests) {

	public SiteUnderstanding {
		samples = List.copyOf(samples);
		pages = List.copyOf(pages);
	}

}
