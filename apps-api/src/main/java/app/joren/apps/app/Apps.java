package app.joren.apps.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.apps.table.AppsTable;
import app.joren.apps.table.Keys;
import app.joren.contracts.apps.AppSettings;
import app.joren.runtime.document.Item;
import app.joren.runtime.document.PackedDocuments;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The apps. */
@Component
public class Apps {

	private static final String SETTINGS = "settings";

	private static final String REVISION = "revision";

	private static final String CHANGED = "changed";

	private static final int ATTEMPTS = 5;

	private final AppsTable table;

	private final PackedDocuments documents;

	private final Clock clock;

	Apps(AppsTable table, PackedDocuments documents, Clock clock) {
		this.table = table;
		this.documents = documents;
		this.clock = clock;
	}

	/** All apps, the newest first. */
	public List<AppState> all() {
		return this.table.backwards(Keys.DIRECTORY)
			.stream()
			.map((item) -> item.text(Keys.SORT))
			.flatMap((appId) -> find(appId).stream())
			.toList();
	}

	/** An app as it is now. */
	public Optional<AppState> find(String appId) {
		List<Item> items = this.table.beginning(Keys.partition(appId), Keys.APP);
		if (items.isEmpty()) {
			return Optional.empty();
		}
		Item app = items.getFirst();
		return Optional.of(new AppState(appId, settings(app), app.number(REVISION),
				ArticleCounts.sum(items.subList(1, items.size())), app.moment(CHANGED)));
	}

	/** Creates an app or changes its settings. */
	public AppState save(String appId, AppSettings settings) {
		for (int attempt = 1;; attempt++) {
			try {
				Optional<AppState> before = find(appId);
				AppSettings after = before.map((app) -> settings.over(app.settings())).orElse(settings);
				if (before.filter((app) -> app.settings().equals(after)).isEmpty()) {
					write(appId, after, before);
				}
				return find(appId).orElseThrow(() -> new AppNotFound(appId));
			}
			catch (TransactionCanceledException ex) {
				if (attempt == ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

	/**
	 * Removes an app and all that belongs to it. From the first step on nothing can be
	 * added to it; a removal that was interrupted is repeated.
	 */
	public void remove(String appId) {
		List<TransactWriteItem> deletes = new ArrayList<>();
		deletes.add(this.table.delete(Keys.partition(appId), Keys.APP));
		deletes.add(this.table.delete(Keys.DIRECTORY, appId));
		for (int part = 0; part < ArticleCounts.PARTS; part++) {
			deletes.add(this.table.delete(Keys.partition(appId), Keys.counts(part)));
		}
		this.table.write(deletes);
		disownImages(appId);
		this.table.clear(Keys.partition(appId));
		this.documents.removeAll(appId);
	}

	/** Images lie under their hashes too, where other apps may show them. */
	private void disownImages(String appId) {
		this.table.beginning(Keys.partition(appId), Keys.IMAGE)
			.forEach((image) -> image.findText(Keys.IMAGE_HASH)
				.map((hash) -> this.table.delete(Keys.image(hash), Keys.owner(appId, image.text(Keys.SORT))))
				.ifPresent((delete) -> this.table.write(List.of(delete))));
	}

	private void write(String appId, AppSettings settings, Optional<AppState> before) {
		List<TransactWriteItem> writes = new ArrayList<>();
		writes.add(before.map((app) -> changed(app, settings)).orElseGet(() -> created(appId, settings)));
		if (before.isEmpty()) {
			writes.add(this.table.put(Keys.of(Keys.DIRECTORY, appId), (put) -> put));
			for (int part = 0; part < ArticleCounts.PARTS; part++) {
				writes.add(this.table.put(Keys.of(Keys.partition(appId), Keys.counts(part)), (put) -> put));
			}
		}
		this.table.write(writes);
	}

	private TransactWriteItem created(String appId, AppSettings settings) {
		return this.table.put(item(appId, settings, 1), (put) -> put.conditionExpression("attribute_not_exists(pk)"));
	}

	private TransactWriteItem changed(AppState before, AppSettings settings) {
		return this.table.put(item(before.id(), settings, before.revision() + 1),
				(put) -> put.conditionExpression("revision = :before")
					.expressionAttributeValues(
							Map.of(":before", AttributeValue.fromN(Long.toString(before.revision())))));
	}

	private Map<String, AttributeValue> item(String appId, AppSettings settings, long revision) {
		Map<String, AttributeValue> item = new HashMap<>(Keys.of(Keys.partition(appId), Keys.APP));
		item.put(SETTINGS, this.documents.pack(settings, appId));
		item.put(REVISION, AttributeValue.fromN(Long.toString(revision)));
		item.put(CHANGED, AttributeValue.fromS(this.clock.instant().toString()));
		return item;
	}

	private AppSettings settings(Item app) {
		return this.documents.unpack(app.attribute(SETTINGS), AppSettings.class);
	}

}
