package app.joren.analyzer.analysis;

import java.util.List;
import java.util.Optional;

import app.joren.analyzer.icon.RenderedIcon;
import app.joren.contracts.article.Article;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.design.SiteDesign;
import app.joren.contracts.review.StoredPage;

/**
 * All that was learnt about a site.
 *
 * @param definition how it is built
 * @param design what it looks like
 * @param icon the file of the design's icon, where there is one
 * @param samples articles read by the definition, each with the ids of its sections
 * @param pages the samples' pages, so that it can be told later why they are read so
 * @param requests how many requests the site has answered
 */
public record SiteUnderstanding(SiteDefinition definition, SiteDesign design, Optional<RenderedIcon> icon,
		List<Article> samples, List<StoredPage> pages, int requests) {

	public SiteUnderstanding {
		samples = List.copyOf(samples);
		pages = List.copyOf(pages);
	}

}
