package app.joren.extraction.template;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.page.Page;
import app.joren.extraction.site.Hints;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Applies the parts of a template one by one, to tell what each of them says on a page.
 * Articles are read by {@link TemplateReader}; this is for people who ask why.
 */
public final class TemplateTrace {

	private final ArticleTemplate template;

	private final DayReader days;

	private final TitleAffixes affixes;

	/**
	 * A trace.
	 * @param template what was learnt
	 * @param now when the pages were fetched, for relative dates
	 */
	public TemplateTrace(ArticleTemplate template, Instant now) {
		this.template = template;
		this.days = new PageDays(now);
		this.affixes = TitleAffixes.of(template);
	}

	/**
	 * The value that a rule gives, as an article would have it.
	 * @return empty if it gives none
	 */
	public String value(ArticleField field, FieldRule rule, Page page, Hints hints) {
		List<String> values = new FieldReading(page, hints).values(field, rule);
		return switch (field) {
			case TITLE -> values.stream().findFirst().map(this.affixes::strip).orElse("");
			case PUBLISHED, MODIFIED -> this.days.first(values, page).map(PublicationDate::iso).orElse("");
			case BYLINE -> String.join(", ", BylineText.names(values));
			case TAGS -> String.join(", ", values);
			case LEAD_IMAGE ->
				values.stream().map(page::resolve).flatMap(Optional::stream).findFirst().map(URI::toString).orElse("");
			case SUBTITLE, LANGUAGE, SUMMARY -> values.stream().findFirst().orElse("");
		};
	}

	/**
	 * Where the body stands and what in it is left out.
	 *
	 * @param rule the rule that found it
	 * @param containers where
	 * @param cuts what is left out
	 */
	public record BodyTrace(ArticleTemplate.BodyRule rule, List<Element> containers, List<Cut> cuts) {
	}

	/**
	 * Something left out of the body.
	 *
	 * @param exclusion the rule; null for what repeats the article's head
	 * @param element what
	 */
	public record Cut(ArticleTemplate.@Nullable Exclusion exclusion, Element element) {
	}

	/**
	 * The body of an article that was read from the page.
	 * @param rule the place of the rule that gave it, see {@link RulesUsed}
	 * @return empty if no rule gave it
	 */
	public Optional<BodyTrace> body(Page page, Article article, int rule) {
		if (rule < 0 || rule >= this.template.body().size()) {
			return Optional.empty();
		}
		ArticleTemplate.BodyRule used = this.template.body().get(rule);
		Elements containers = BodyInduction.outermost(page.document().body().select(used.selector()));
		return Optional.of(new BodyTrace(used, containers, cuts(containers, article)));
	}

	private List<Cut> cuts(Elements containers, Article article) {
		List<Cut> cuts = new ArrayList<>();
		Set<Element> excluded = Collections.newSetFromMap(new IdentityHashMap<>());
		for (ArticleTemplate.Exclusion exclusion : this.template.exclusions()) {
			for (Element container : containers) {
				container.select(exclusion.selector())
					.stream()
					.filter(Predicate.not(container::equals))
					.filter(excluded::add)
					.forEach((element) -> cuts.add(new Cut(exclusion, element)));
			}
		}
		new Furniture(article.title(), article.published(), article.bylines()).in(containers, excluded)
			.elements()
			.stream()
			.filter(excluded::add)
			.forEach((element) -> cuts.add(new Cut(null, element)));
		return cuts;
	}

}
