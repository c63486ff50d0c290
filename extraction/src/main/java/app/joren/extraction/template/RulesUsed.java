package app.joren.extraction.template;

import java.util.EnumMap;
import java.util.Map;

import app.joren.contracts.definition.ArticleField;

/**
 * By which of a template's rules an article was read, so that it can be counted how often
 * a site's pages still are as the template says.
 *
 * @param body the body rule's place in the template's list, or {@link #INFERRED}
 * @param fields for each field that was found the place of its rule in the template's
 * list, or {@link #INFERRED}
 * @param toldFromNow whether the date was told from now on, such as three hours ago, so
 * that it says another moment at each reading
 */
public record RulesUsed(int body, Map<ArticleField, Integer> fields, boolean toldFromNow) {

	/** No rule gave it: it was seen in the page itself. */
	public static final int INFERRED = -1;

	public RulesUsed {
		fields = fields.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(fields));
	}

	/** By which rules an article was read whose date is a fixed one. */
	public RulesUsed(int body, Map<ArticleField, Integer> fields) {
		this(body, fields, false);
	}

	/**
	 * Whether the first body rule gave the body, as on the pages that it was learnt on.
	 */
	public boolean bodyAsLearnt() {
		return this.body == 0;
	}

	/** Whether no body rule fitted the page. */
	public boolean bodyInferred() {
		return this.body == INFERRED;
	}

}
