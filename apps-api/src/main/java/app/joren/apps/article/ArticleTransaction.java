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
import app.joren.apps.table.AppsTable;
import app.joren.apps.table.Keys;
import app.joren.contracts.article.Article;
import app.joren.runtime.document.PackedDocuments;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Writes an article, its places in the lists and the counts together or not at all, and
 * only if the article is still as it was read.
 */
@Component
class ArticleTransaction {

	private static final String CONDITION_FAILED = "ConditionalCheckFailed";

	private final AppsTable table;

	private final PackedDocuments documents;

	private final Clock clock;

	ArticleTransaction(AppsTable table, PackedDocuments documents, Clock clock) {
		this.table = table;
		this.documents = documents;
		this.clock = clock;
	}

	Outcome seenAgain(StoredArticle before, Instant seen) {
		this.table.write(List.of(put(Optional.of(before), before.seenAt(seen))));
		return Outcome.UNCHANGED;
	}

	Outcome replace(Optional<StoredArticle> before, StoredArticle after, Optional<Article> entry) {
		boolean shown = after.present() || before.map(StoredArticle::present).orElse(false);
		List<TransactWriteItem> writes = new ArrayList<>();
		writes.add(shown ? counts(before, after) : ArticleCounts.require(this.table, after.appId(), after.id()));
		writes.add(put(before, after));
		writes.addAll(places(before, after, entry));
		try {
			this.table.write(writes);
			return shown ? Outcome.CHANGED : Outcome.UNCHANGED;
		}
		catch (TransactionCanceledException ex) {
			if (CONDITION_FAILED.equals(ex.cancellationReasons().getFirst().code())) {
				return Outcome.NO_APP;
			}
			throw ex;
		}
	}

	private TransactWriteItem put(Optional<StoredArticle> before, StoredArticle after) {
		return this.table
			.put(after.item(),
					(put) -> before.map((known) -> put.conditionExpression("seen = :before")
						.expressionAttributeValues(Map.of(":before", AttributeValue.fromS(known.seen().toString()))))
						.orElseGet(() -> put.conditionExpression("attribute_not_exists(pk)")));
	}

	private TransactWriteItem counts(Optional<StoredArticle> before, StoredArticle after) {
		Map<String, Integer> sections = new HashMap<>();
		before.ifPresent((known) -> known.sections().forEach((section) -> sections.merge(section, -1, Integer::sum)));
		after.sections().forEach((section) -> sections.merge(section, 1, Integer::sum));
		sections.values().removeIf((more) -> more == 0);
		int articles = (after.present() ? 1 : 0) - (before.map(StoredArticle::present).orElse(false) ? 1 : 0);
		return ArticleCounts.change(this.table, after.appId(), after.id(), articles, sections, this.clock.instant());
	}

	private List<TransactWriteItem> places(Optional<StoredArticle> before, StoredArticle after,
			Optional<Article> entry) {
		String partition = Keys.partition(after.appId());
		Set<String> left = new HashSet<>(before.map(StoredArticle::places).orElse(List.of()));
		List<TransactWriteItem> writes = new ArrayList<>();
		entry.map((article) -> this.documents.pack(article, after.appId() + "/" + after.id()))
			.ifPresent((packed) -> after.places().forEach((place) -> {
				left.remove(place);
				writes.add(this.table.put(place(partition, place, packed), (put) -> put));
			}));
		left.forEach((place) -> writes.add(this.table.delete(partition, place)));
		return writes;
	}

	private static Map<String, AttributeValue> place(String partition, String place, AttributeValue entry) {
		Map<String, AttributeValue> item = new HashMap<>(Keys.of(partition, place));
		item.put(ListedArticle.ENTRY, entry);
		return item;
	}

}
