package app.joren.analyzer.analysis;

import java.util.List;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.design.SiteDesign;

/**
 * All that was learnt about a site.
 *
 * @param definition how it is built
 * @param design what it looks like
 * @param samples articles read by the definition, each with the ids of its sections
 * @param requests how many requests the site has answered
 */
public record SiteUnderstanding(SiteDefinition definition, SiteDesign design, List<Article> samples, int requests) {

	public SiteUnderstanding {
		samples = List.copyOf(samples);
	}

}
