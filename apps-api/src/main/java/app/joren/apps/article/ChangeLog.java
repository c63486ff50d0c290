package app.joren.apps.article;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.apps.app.LogNumber;
import app.joren.apps.table.AppsTable;
import app.joren.apps.table.Keys;
import app.joren.contracts.article.Article;
import app.joren.runtime.document.Item;
import app.joren.runtime.document.PackedDocuments;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The log of an app's changes: of each article its last one, for as long as changes are
 * remembered.
 * <p>
 * Nobody who reads while others write misses a change: a reader takes the last numbers of
 * the parts first (they are in the app's counts) and then reads up to them. Every change
 * up to such a number was there when the number was read, since each took its number on
 * the condition that the one before was taken; what comes later has a higher number and
 * is read the next time. An article that changes again leaves its old place for a higher
 * one, so that it may be read twice but never not at all.
 */
@Component
public class ChangeLog {

	private static final String ARTICLE = "article";

	private static final String EXPIRES = "expires";

	/** The table may forget no day too early because of clocks that differ. */
	private static final Duration MARGIN = Duration.ofDays(2);

	private final AppsTable table;

	private final PackedDocuments documents;

	private final ChangeSettings settings;

	private final Clock clock;

	ChangeLog(AppsTable table, PackedDocuments documents, ChangeSettings settings, Clock clock) {
		this.table = table;
		this.documents = documents;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The changes of one part, in order.
	 * @param appId the app
	 * @param part of the log
	 * @param after only what has a higher number
	 * @param last only what has no higher number
	 * @param limit at most so many
	 */
	public List<LoggedChange> read(String appId, int part, long after, long last, int limit) {
		if (after >= last || limit < 1) {
			return List.of();
		}
		return this.table
			.firstBetween(Keys.partition(appId), Keys.change(part, after + 1), Keys.change(part, last), limit)
			.stream()
			.map((item) -> change(part, item))
			.toList();
	}

	TransactWriteItem add(String appId, String articleId, LogNumber number, Optional<AttributeValue> entry) {
		Map<String, AttributeValue> item = new HashMap<>(
				Keys.of(Keys.partition(appId), Keys.change(number.part(), number.number())));
		item.put(ARTICLE, AttributeValue.fromS(articleId));
		item.put(EXPIRES, AttributeValue
			.fromN(Long.toString(this.clock.instant().plus(this.settings.remembered()).plus(MARGIN).getEpochSecond())));
		entry.ifPresent((packed) -> item.put(ListedArticle.ENTRY, packed));
		return this.table.put(item, (put) -> put);
	}

	TransactWriteItem delete(String appId, LogNumber number) {
		return this.table.delete(Keys.partition(appId), Keys.change(number.part(), number.number()));
	}

	private LoggedChange change(int part, Item item) {
		String sort = item.text(Keys.SORT);
		return new LoggedChange(item.text(ARTICLE),
				new LogNumber(part, Long.parseLong(sort.substring(sort.lastIndexOf('#') + 1))),
				item.find(ListedArticle.ENTRY)
					.map((entry) -> this.documents.unpack(entry, Article.class))
					.orElse(null));
	}

}
