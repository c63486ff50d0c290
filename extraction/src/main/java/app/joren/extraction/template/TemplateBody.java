package app.joren.extraction.template;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.extraction.body.KnownBody;
import app.joren.extraction.body.PageInference;
import app.joren.extraction.blocks.BlockReader;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import org.jspecify.annotations.Nullable;

/** Reads the body of an article page by a template. */
final class TemplateBody {

	private final ArticleTemplate template;

	TemplateBody(ArticleTemplate template) {
		this.template = template;
	}

	/**
	 * What was read.
	 *
	 * @param blocks the body; none if there is none
	 * @param deck the line under the title
	 * @param rule the place of the rule that gave it
	 */
	record Read(List<Block> blocks, @Nullable String deck, int rule) {
	}

	Read read(Page page, String title, @Nullable PublicationDate published, List<String> bylines, UnknownPage unknown) {
		Element body = page.document().body();
		for (int i = 0; i < this.template.body().size(); i++) {
			Elements containers = BodyInduction.outermost(Selectors.all(body, this.template.body().get(i).selector()));
			if (!containers.isEmpty()) {
				Set<Element> excluded = excluded(containers);
				Furniture.Found furniture = new Furniture(title, published, bylines).in(containers, excluded);
				excluded.addAll(furniture.elements());
				containers.forEach((container) -> excluded.addAll(KnownBody.foreignIn(container, excluded)));
				List<Block> blocks = BlockReader.read(page, containers, excluded::contains);
				if (!blocks.isEmpty()) {
					return new Read(blocks, furniture.deck(), i);
				}
			}
		}
		return new Read(unknown.article().map(PageInference::blocks).orElse(List.of()), null, RulesUsed.INFERRED);
	}

	private Set<Element> excluded(Elements containers) {
		Set<Element> excluded = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Element container : containers) {
			for (ArticleTemplate.Exclusion exclusion : this.template.exclusions()) {
				Selectors.all(container, exclusion.selector())
					.stream()
					.filter((hit) -> hit != container)
					.forEach(excluded::add);
			}
		}
		return excluded;
	}

}
