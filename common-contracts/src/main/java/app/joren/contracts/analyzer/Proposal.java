package app.joren.contracts.analyzer;

import java.util.List;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.design.SiteDesign;

/**
 * What an analysis proposes: a definition, and what it delivers, so that a person judges
 * results instead of selectors.
 *
 * @param definitionVersion under which the definition has been saved
 * @param definition the definition
 * @param design the site's look
 * @param samples articles read by the definition, each with the ids of its sections
 */
public record Proposal(int definitionVersion, SiteDefinition definition, SiteDesign design, List<Article> samples) {

	public Proposal {
		samples = List.copyOf(samples);
	}

}
