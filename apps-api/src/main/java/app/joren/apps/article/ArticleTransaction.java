package app.joren.apps.article;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.apps.app.ArticleCounts;
import app.joren.apps.app.LogNumber;
import app.joren.apps.table.AppsTable;
import app.joren.apps.table.Keys;
import app.joren.contracts.article.Article;
import app.joren.runtime.document.PackedDocuments;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Writes an article, its places in the lists, the counts and the log together or not at
 * all, and only if the article is still as it was read.
 */
@Component
class ArticleTransaction {

	private final AppsTable table;

	private final PackedDocuments documents;

	private final ChangeLog log;

	private final Clock clock;

	ArticleTransaction(AppsTable table, PackedDocuments documents, ChangeLog log, Clock clock) {
		this.table = table;
		this.documents = documents;
		this.log = log;
		this.clock = clock;
	}

	Outcome seenAgain(StoredArticle before, Instant seen) {
		this.table.write(List.of(put(Optional.of(before), before.seenAt(seen))));
		return Outcome.UNCHANGED;
	}

	/**
	 * Replaces what is known of an article. Its number in the log is taken in the same
	 * transaction; who was faster with it makes this one repeat.
	 */
	Outcome replace(Optional<StoredArticle> before, StoredArticle after, Optional<Article> entry) {
		Optional<LogNumber> number = ArticleCounts.next(this.table, after.appId(), after.id());
		if (number.isEmpty()) {
			return Outcome.NO_APP;
		}
		boolean shown = after.present() || before.map(StoredArticle::present).orElse(false);
		if (!shown) {
			LogNumber earlier = before.map(StoredArticle::logged).orElse(null);
			this.table.write(List.of(ArticleCounts.require(this.table, after.appId(), after.id()),
					put(before, after.loggedAs(earlier))));
			return Outcome.UNCHANGED;
		}
		this.table.write(writes(before, after.loggedAs(number.get()), number.get(), entry));
		return Outcome.CHANGED;
	}

	private List<TransactWriteItem> writes(Optional<StoredArticle> before, StoredArticle after, LogNumber number,
			Optional<Article> entry) {
		Optional<AttributeValue> packed = entry
			.map((article) -> this.documents.pack(article, after.appId() + "/" + after.id()));
		List<TransactWriteItem> writes = new ArrayList<>();
		writes.add(counts(before, after, number));
		writes.add(put(before, after));
		writes.addAll(places(before, after, packed));
		writes.add(this.log.add(after.appId(), after.id(), number, packed));
		before.map(StoredArticle::logged).ifPresent((earlier) -> writes.add(this.log.delete(after.appId(), earlier)));
		return writes;
	}

	private TransactWriteItem put(Optional<StoredArticle> before, StoredArticle after) {
		return this.table
			.put(after.item(),
					(put) -> before.map((known) -> put.conditionExpression("seen = :before")
						.expressionAttributeValues(Map.of(":before", AttributeValue.fromS(known.seen().toString()))))
						.orElseGet(() -> put.conditionExpression("attribute_not_exists(pk)")));
	}

	private TransactWriteItem counts(Optional<StoredArticle> before, StoredArticle after, LogNumber number) {
		Map<String, Integer> sections = new HashMap<>();
		before.ifPresent((known) -> known.sections().forEach((section) -> sections.merge(section, -1, Integer::sum)));
		after.sections().forEach((section) -> sections.merge(section, 1, Integer::sum));
		sections.values().removeIf((more) -> more == 0);
		int articles = (after.present() ? 1 : 0) - (before.map(StoredArticle::present).orElse(false) ? 1 : 0);
		return ArticleCounts.change(this.table, after.appId(), number, articles, sections, this.clock.instant());
	}

	private List<TransactWriteItem> places(Optional<StoredArticle> before, StoredArticle after,
			Optional<AttributeValue> entry) {
		String partition = Keys.partition(after.appId());
		Set<String> left = new HashSet<>(before.map(StoredArticle::places).orElse(List.of()));
		List<TransactWriteItem> writes = new ArrayList<>();
		entry.ifPresent((packed) -> after.places().forEach((place) -> {
			left.remove(place);
			writes.add(this.table.put(place(partition, place, packed, after.logged()), (put) -> put));
		}));
		left.forEach((place) -> writes.add(this.table.delete(partition, place)));
		return writes;
	}

	private static Map<String, AttributeValue> place(String partition, String place, AttributeValue entry,
			@Nullable LogNumber number) {
		Map<String, AttributeValue> item = new HashMap<>(Keys.of(partition, place));
		item.put(ListedArticle.ENTRY, entry);
		Optional.ofNullable(number)
			.ifPresent((known) -> item.put(ListedArticle.VERSION, AttributeValue.fromS(known.version())));
		return item;
	}

}
