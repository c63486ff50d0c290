package app.joren.apps.image;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.joren.apps.table.AppsTable;
import app.joren.apps.table.Keys;
import app.joren.contracts.image.StoredImage;
import app.joren.runtime.document.Item;
import app.joren.runtime.document.Moments;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import tools.jackson.databind.json.JsonMapper;

/**
 * How images lie in the table: by their addresses under the app that shows them, and by
 * their hashes with the apps that do.
 */
@Component
class ImageItems {

	private static final String SEEN = "seen";

	private static final String IMAGE = "image";

	private static final String UNFIT = "unfit";

	private final AppsTable table;

	private final JsonMapper json;

	ImageItems(AppsTable table, JsonMapper json) {
		this.table = table;
		this.json = json;
	}

	KnownImage read(Item item) {
		return new KnownImage(item.moment(SEEN), item.findText(IMAGE).map(this::image).orElse(null),
				item.findText(UNFIT).orElse(null));
	}

	/** What any app knows of an image, by its hash. */
	Optional<StoredImage> ofAnyApp(String hash) {
		return this.table.first(Keys.image(hash)).flatMap((item) -> item.findText(IMAGE)).map(this::image);
	}

	/** Writes what is known, if it is still known as before. */
	TransactWriteItem put(String appId, URI address, Optional<KnownImage> before, KnownImage after) {
		Map<String, AttributeValue> item = new HashMap<>(
				Keys.of(Keys.partition(appId), Keys.imageAt(address.toString())));
		item.put(SEEN, AttributeValue.fromS(Moments.sortable(after.seen())));
		if (after.image() != null) {
			item.put(IMAGE, AttributeValue.fromS(this.json.writeValueAsString(after.image())));
			item.put(Keys.IMAGE_HASH, AttributeValue.fromS(after.image().hash()));
		}
		if (after.unfit() != null) {
			item.put(UNFIT, AttributeValue.fromS(after.unfit()));
		}
		return this.table.put(item,
				(put) -> before.map((known) -> put.conditionExpression("seen = :before")
					.expressionAttributeValues(Map.of(":before", AttributeValue.fromS(Moments.sortable(known.seen())))))
					.orElseGet(() -> put.conditionExpression("attribute_not_exists(pk)")));
	}

	/** Removes what is known. */
	TransactWriteItem delete(String appId, URI address) {
		return this.table.delete(Keys.partition(appId), Keys.imageAt(address.toString()));
	}

	/** Says that an app shows what has this hash. */
	TransactWriteItem own(String appId, URI address, StoredImage image) {
		Map<String, AttributeValue> item = new HashMap<>(
				Keys.of(Keys.image(image.hash()), Keys.owner(appId, Keys.imageAt(address.toString()))));
		item.put(IMAGE, AttributeValue.fromS(this.json.writeValueAsString(image)));
		return this.table.put(item, (put) -> put);
	}

	/** Says that an app does not show at this address what has this hash. */
	TransactWriteItem disown(String appId, URI address, StoredImage image) {
		return this.table.delete(Keys.image(image.hash()), Keys.owner(appId, Keys.imageAt(address.toString())));
	}

	private StoredImage image(String text) {
		return this.json.readValue(text, StoredImage.class);
	}

}
