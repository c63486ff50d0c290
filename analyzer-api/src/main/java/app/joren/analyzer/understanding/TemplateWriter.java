package app.joren.analyzer.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.joren.contracts.definition.ArticleTemplate;
import app.joren.extraction.page.Page;
import app.joren.extraction.template.Sample;
import app.joren.extraction.template.TemplateInduction;

/**
 * Learns one template for each kind of article address, or one for all where a kind has
 * too few samples to compare.
 *
 * @param induction how a template is learnt
 */
record TemplateWriter(TemplateInduction induction) {

	private static final int ENOUGH = 3;

	List<ArticleTemplate> write(Map<String, List<Sample>> samples, List<Page> others) {
		List<ArticleTemplate> templates = new ArrayList<>();
		List<Sample> all = samples.values().stream().flatMap(List::stream).toList();
		samples.forEach((pattern, own) -> {
			if (own.size() >= ENOUGH && samples.size() > 1) {
				templates.add(this.induction.learn("article-" + (templates.size() + 1), List.of(pattern), own, others));
			}
		});
		templates.add(this.induction.learn("article", List.of(), all, others));
		return templates;
	}

}
