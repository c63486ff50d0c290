package app.joren.console.conversion;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import app.joren.console.ConditionalWrite;
import app.joren.console.ConsoleTable;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What happened to sites by itself, so that a person can judge it and undo what was done.
 */
@Repository
public class SiteEvents {

	private final ConsoleTable table;

	private final Documents documents;

	SiteEvents(ConsoleTable table, Documents documents) {
		this.table = table;
		this.documents = documents;
	}

	/** All that happened to an app's site, the newest first. */
	public List<SiteEvent> of(String appId) {
		return this.table.newestFirst(partition(appId))
			.map((item) -> this.documents.read(item.attribute(ConversionItems.BODY), SiteEvent.class))
			.sorted(Comparator.comparing(SiteEvent::at).reversed())
			.toList();
	}

	/** Keeps what happened, once, while the app is there. */
	void add(String appId, SiteEvent event, Instant now) {
		this.table.write(List.of(
				ConditionalWrite.of(Part.OVERVIEW.key(appId), Map.of("heard", text(now.toString())))
					.when("attribute_exists(pk)", Map.of()),
				ConditionalWrite.of(key(appId, text(event.getClass().getSimpleName() + "#" + event.crawlId())),
						Map.of(ConversionItems.BODY, this.documents.write(event)))));
	}

	/** Forgets what happened. */
	void remove(String appId) {
		this.table.newestFirst(partition(appId))
			.map((item) -> key(appId, item.attribute("sk")))
			.toList()
			.forEach(this.table::delete);
	}

	private static Map<String, AttributeValue> key(String appId, AttributeValue event) {
		return Map.of("pk", partition(appId), "sk", event);
	}

	private static AttributeValue partition(String appId) {
		return text("events#" + appId);
	}

	private static AttributeValue text(String value) {
		return AttributeValue.fromS(value);
	}

}
