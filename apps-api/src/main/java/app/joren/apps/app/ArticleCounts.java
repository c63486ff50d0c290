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
 * @param changes how often an article was added, changed or removed, or one of its
 * pictures
 * @param logged the last number of each part of the log of changes, see {@link LogNumber}
 * @param changed when there was the last change
 */
public record ArticleCounts(int articles, Map<String, Integer> bySection, long changes, List<Long> logged,
		Optional<Instant> changed) {

	/** How many items the counts lie in. */
	public static final int PARTS = LogNumber.PARTS;

	private static final String ARTICLES = "articles";

	private static final String CHANGES = "changes";

	private static final String CHANGED = "changed";

	private static final String LOGGED = "logged";

	private static final String SECTION = "section#";

	public ArticleCounts {
		bySection = Map.copyOf(bySection);
		logged = List.copyOf(logged);
	}

	/** How many articles stand in a section. */
	public int in(String section) {
		return this.bySection.getOrDefault(section, 0);
	}

	/**
	 * Counts the change of an article and takes its number in the log, as a part of the
	 * transaction that changes the article. It fails when the app is gone, and when the
	 * number was taken meanwhile.
	 * @param table the table
	 * @param appId the app
	 * @param number of the change
	 * @param articles by how many there are more
	 * @param sections by how many there are more in each section that changes
	 * @param at when
	 */
	public static TransactWriteItem change(AppsTable table, String appId, LogNumber number, int articles,
			Map<String, Integer> sections, Instant at) {
		Map<String, String> names = new HashMap<>();
		Map<String, AttributeValue> values = new HashMap<>();
		StringBuilder update = new StringBuilder(
				"SET changed = :at, logged = :logged ADD changes :one, articles :articles");
		values.put(":at", AttributeValue.fromS(at.toString()));
		values.put(":one", AttributeValue.fromN("1"));
		values.put(":articles", AttributeValue.fromN(Integer.toString(articles)));
		values.put(":logged", AttributeValue.fromN(Long.toString(number.number())));
		number.before().ifPresent((before) -> values.put(":before", AttributeValue.fromN(before.toString())));
		sections.forEach((section, more) -> {
			int place = names.size();
			names.put("#s" + place, SECTION + section);
			values.put(":s" + place, AttributeValue.fromN(more.toString()));
			update.append(", #s").append(place).append(" :s").append(place);
		});
		String free = number.before().isPresent() ? "logged = :before" : "attribute_not_exists(logged)";
		return table.update(Keys.partition(appId), Keys.counts(number.part()),
				(change) -> change.updateExpression(update.toString())
					.conditionExpression("attribute_exists(pk) AND " + free)
					.expressionAttributeNames(names.isEmpty() ? null : names)
					.expressionAttributeValues(values));
	}

	/**
	 * Counts the change of a picture, as a part of the transaction that changes it. It
	 * fails when the app is gone.
	 */
	public static TransactWriteItem touch(AppsTable table, String appId, String address, Instant at) {
		return table.update(Keys.partition(appId), Keys.counts(LogNumber.part(address)),
				(update) -> update.updateExpression("SET changed = :at ADD changes :one")
					.conditionExpression("attribute_exists(pk)")
					.expressionAttributeValues(
							Map.of(":at", AttributeValue.fromS(at.toString()), ":one", AttributeValue.fromN("1"))));
	}

	/**
	 * The number that the next change of an article has, unless the app is gone.
	 */
	public static Optional<LogNumber> next(AppsTable table, String appId, String articleId) {
		int part = LogNumber.part(articleId);
		return table.item(Keys.partition(appId), Keys.counts(part))
			.map((item) -> new LogNumber(part, number(item, LOGGED) + 1));
	}

	/**
	 * Requires that the app is there, as a part of a transaction that changes no count.
	 */
	public static TransactWriteItem require(AppsTable table, String appId, String articleId) {
		return table.require(Keys.partition(appId), Keys.counts(LogNumber.part(articleId)));
	}

	static ArticleCounts sum(List<Item> parts) {
		Map<String, Integer> bySection = new HashMap<>();
		parts.stream()
			.flatMap((part) -> part.attributes().entrySet().stream())
			.filter((attribute) -> attribute.getKey().startsWith(SECTION))
			.forEach((attribute) -> bySection.merge(attribute.getKey().substring(SECTION.length()),
					Integer.parseInt(attribute.getValue().n()), Integer::sum));
		return new ArticleCounts((int) sum(parts, ARTICLES), bySection, sum(parts, CHANGES),
				parts.stream().map((part) -> number(part, LOGGED)).toList(),
				parts.stream().flatMap((part) -> part.findMoment(CHANGED).stream()).max(Comparator.naturalOrder()));
	}

	private static long sum(List<Item> parts, String name) {
		return parts.stream().mapToLong((part) -> number(part, name)).sum();
	}

	private static long number(Item part, String name) {
		return part.find(name).map((number) -> Long.parseLong(number.n())).orElse(0L);
	}

}
