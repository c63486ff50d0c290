package app.joren.apps.popularity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.joren.apps.table.AppsTable;
import app.joren.apps.table.Keys;
import app.joren.runtime.document.Item;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * How often articles were read, by day. Whoever counts reads says so here; an item for
 * each article and day is kept for as long as it counts.
 */
@Component
public class Popularity {

	/** So many days count. */
	public static final int DAYS = 7;

	private static final String READS = "readCount";

	private static final String ARTICLE = "article";

	private static final Duration KEPT = Duration.ofDays(DAYS + 2L);

	private final AppsTable table;

	Popularity(AppsTable table) {
		this.table = table;
	}

	/** An article was read so often on a day, as it is known now. */
	public void set(String appId, LocalDate day, String articleId, long reads) {
		long expires = day.atStartOfDay(ZoneOffset.UTC).plus(KEPT).toEpochSecond();
		TransactWriteItem set = this.table.update(Keys.partition(appId), Keys.reads(day, articleId),
				(update) -> update.updateExpression("SET article = :article, expires = :expires, readCount = :reads")
					.expressionAttributeValues(Map.of(":article", AttributeValue.fromS(articleId), ":expires",
							AttributeValue.fromN(Long.toString(expires)), ":reads",
							AttributeValue.fromN(Long.toString(reads)))));
		this.table.write(List.of(set));
	}

	/**
	 * The ids of the articles that were read most in the last days.
	 * @param appId the app
	 * @param today the last of the days
	 * @param limit at most so many
	 */
	public List<String> most(String appId, LocalDate today, int limit) {
		Map<String, Long> reads = new HashMap<>();
		for (int back = 0; back < DAYS; back++) {
			for (Item item : this.table.beginning(Keys.partition(appId), Keys.reads(today.minusDays(back), ""))) {
				reads.merge(item.text(ARTICLE), item.number(READS), Long::sum);
			}
		}
		return reads.entrySet()
			.stream()
			.sorted(Collections.reverseOrder(Map.Entry.<String, Long>comparingByValue())
				.thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
			.limit(limit)
			.map(Map.Entry::getKey)
			.toList();
	}

}
