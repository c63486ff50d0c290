package app.joren.extraction.explanation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.review.Doubt;
import app.joren.contracts.review.ExplainedBody;
import app.joren.contracts.review.ExplainedField;
import app.joren.contracts.review.Explanation;
import app.joren.contracts.review.StoredPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.Reading;
import app.joren.extraction.template.TemplateTrace;

/** Explains articles by reading their stored pages again. */
public final class Explanations {

	private final DefinedSiteReader reader;

	private final int version;

	private final Instant now;

	/**
	 * Explains by one version of a definition.
	 * @param appId the app that the articles are for
	 * @param definition how the site is built
	 * @param version the definition's version
	 * @param now the time, for relative dates
	 */
	public Explanations(String appId, SiteDefinition definition, int version, Instant now) {
		this.reader = new DefinedSiteReader(appId, definition, () -> now);
		this.version = version;
		this.now = now;
	}

	/** Explains what comes of a page. */
	public Explanation of(StoredPage stored) {
		Page page = StoredPages.page(stored);
		Lead lead = StoredPages.lead(stored);
		Optional<ArticleTemplate> template = this.reader.template(page);
		if (template.isEmpty() || !(this.reader.readPage(lead, page) instanceof Reading.ArticleRead read)) {
			return new Explanation(stored.address(), this.version, template.map(ArticleTemplate::id).orElse(null), null,
					List.of(), null, List.of());
		}
		return of(page, lead, template.get(), read);
	}

	private Explanation of(Page page, Lead lead, ArticleTemplate template, Reading.ArticleRead read) {
		Article article = read.article();
		TemplateTrace trace = new TemplateTrace(template, this.now);
		FieldExplanation field = new FieldExplanation(template, trace, page, lead.hints(), read.rules());
		List<ExplainedField> fields = Arrays.stream(ArticleField.values())
			.map((name) -> field.of(name, article))
			.toList();
		Optional<TemplateTrace.BodyTrace> body = trace.body(page, article, read.rules().body());
		List<Doubt> doubts = Doubts.of(template, article, fields, body.isPresent(), page, this.now);
		return new Explanation(page.address(), this.version, template.id(), article, fields,
				body.map(Explanations::explained).orElseGet(ExplainedBody::inferred), doubts);
	}

	private static ExplainedBody explained(TemplateTrace.BodyTrace body) {
		return new ExplainedBody(body.rule(), body.containers().stream().map(Places::of).toList(),
				body.cuts()
					.stream()
					.map((cut) -> new ExplainedBody.LeftOut(cut.exclusion(), Places.of(cut.element())))
					.filter((left) -> !left.place().text().isBlank())
					.toList());
	}

}
