package app.joren.apps.app;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.apps.table.AppsTable;
import app.joren.apps.table.Keys;
import app.joren.runtime.document.Item;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * How many articles an app has, and how often they changed. The counts lie in several
 * items of which a change touches one, so that changes of different articles seldom get
 * into each other's way; the count is their sum.
 *
 * @param articles all of them
 * @param bySection by section
 * @param changes how often an article was added, changed or removed
 * @param changed when that last happened
 */
public record ArticleCounts(int articles, Map<String, Integer> bySection, long changes, Optional<Instant> changed) {

	/** How many items the counts lie in. */
	static final int PARTS = 8;

	private static final String ARTICLES = "articles";

	private static final String CHANGES = "changes";

	private static final String CHANGED = "changed";

	private static final String SECTION = "section#";

	public ArticleCounts {
		bySection = Map.copyOf(bySection);
	}

	/** How many articles stand in a section. */
	public int in(String section) {
		return this.bySection.getOrDefault(section, 0);
	}

	/**
	 * Counts the change of an article, as a part of the transaction that changes it. It
	 * fails when the app is gone.
	 * @param table the table
	 * @param appId the app
	 * @param articleId the article
	 * @param articles by how many there are more
	 * @param sections by how many there are more in each section that changes
	 * @param at when
	 */
	public static TransactWriteItem change(AppsTable table, String appId, String articleId, int articles,
			Map<String, Integer> sections, Instant at) {
		Map<String, String> names = new HashMap<>();
		Map<String, AttributeValue> values = new HashMap<>();
		StringBuilder add = new StringBuilder("SET changed = :at ADD changes :one, articles :articles");
		values.put(":at", AttributeValue.fromS(at.toString()));
		values.put(":one", AttributeValue.fromN("1"));
		values.put(":articles", AttributeValue.fromN(Integer.toString(articles)));
		sections.forEach((section, more) -> {
			int number = names.size();
			names.put("#s" + number, SECTION + section);
			values.put(":s" + number, AttributeValue.fromN(more.toString()));
			add.append(", #s").append(number).append(" :s").append(number);
		});
		return table.update(Keys.partition(appId), Keys.counts(part(articleId)),
				(update) -> update.updateExpression(add.toString())
					.conditionExpression("attribute_exists(pk)")
					.expressionAttributeNames(names.isEmpty() ? null : names)
					.expressionAttributeValues(values));
	}

	/**
	 * Requires that the app is there, as a part of a transaction that changes no count.
	 */
	public static TransactWriteItem require(AppsTable table, String appId, String articleId) {
		return table.require(Keys.partition(appId), Keys.counts(part(articleId)));
	}

	static ArticleCounts sum(List<Item> parts) {
		Map<String, Integer> bySection = new HashMap<>();
		parts.stream()
			.flatMap((part) -> part.attributes().entrySet().stream())
			.filter((attribute) -> attribute.getKey().startsWith(SECTION))
			.forEach((attribute) -> bySection.merge(attribute.getKey().substring(SECTION.length()),
					Integer.parseInt(attribute.getValue().n()), Integer::sum));
		return new ArticleCounts((int) sum(parts, ARTICLES), bySection, sum(parts, CHANGES),
				parts.stream().flatMap((part) -> part.findMoment(CHANGED).stream()).max(Comparator.naturalOrder()));
	}

	private static long sum(List<Item> parts, String name) {
		return parts.stream()
			.flatMap((part) -> part.find(name).stream())
			.mapToLong((number) -> Long.parseLong(number.n()))
			.sum();
	}

	private static int part(String articleId) {
		return Math.floorMod(articleId.hashCode(), PARTS);
	}

}
