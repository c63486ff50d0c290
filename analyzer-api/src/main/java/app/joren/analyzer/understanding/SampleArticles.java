package app.joren.analyzer.understanding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.Reading;
import app.joren.extraction.template.Sample;

/** What the definition makes of the sample pages, so that a person judges results. */
final class SampleArticles {

	private final DefinedSiteReader reader;

	SampleArticles(String appId, SiteDefinition definition, Clock clock) {
		this.reader = new DefinedSiteReader(appId, definition, clock::instant);
	}

	List<Article> of(Collection<List<Sample>> samples) {
		List<Article> articles = new ArrayList<>();
		for (List<Sample> list : samples) {
			for (Sample sample : list) {
				Lead lead = new Lead(sample.page().address(), PageKind.ARTICLE, "", Set.of(), sample.hints(), 0);
				if (this.reader.readPage(lead, sample.page()) instanceof Reading.ArticleRead read) {
					articles.add(read.article());
				}
			}
		}
		return articles;
	}

}
