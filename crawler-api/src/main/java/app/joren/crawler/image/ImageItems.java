package app.joren.crawler.image;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import app.joren.contracts.image.StoredImage;
import app.joren.crawler.store.AddressKey;
import app.joren.runtime.document.Moments;
import app.joren.runtime.fetch.Validators;
import app.joren.runtime.store.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.json.JsonMapper;

/** How images lie in their table. */
@Component
class ImageItems {

	private static final String IMAGE = "image";

	private static final String VALIDATORS = "validators";

	private static final String REASON = "reason";

	private static final String HASH = "contentHash";

	private final JsonMapper json;

	ImageItems(JsonMapper json) {
		this.json = json;
	}

	static Item key(URI address) {
		return Item.empty().with("address", AddressKey.of(address));
	}

	/** What a look at an image writes, by the names in {@link #update}. */
	Map<String, AttributeValue> values(ImageState image) {
		Item item = Item.empty()
			.with(":checked", Moments.sortable(Objects.requireNonNull(image.checked())))
			.with(":due", Moments.sortable(image.due()))
			.with(":status", image.status().name())
			.with(":failures", image.failures())
			.with(":bytes", image.bytes());
		optional(image).forEach((name, value) -> item.with(":" + name, value));
		return new HashMap<>(item.values());
	}

	/** Sets what is there and removes what is not. */
	String update(ImageState image) {
		List<String> set = new ArrayList<>(List.of("checked = :checked", "due = :due", "#status = :status",
				"failures = :failures", "bytes = :bytes"));
		List<String> remove = new ArrayList<>(List.of(IMAGE, VALIDATORS, REASON, HASH));
		optional(image).keySet().forEach((name) -> {
			set.add(name + " = :" + name);
			remove.remove(name);
		});
		String removing = remove.isEmpty() ? "" : " REMOVE " + String.join(", ", remove);
		return "SET " + String.join(", ", set) + removing;
	}

	ImageState read(Item item) {
		AttributeValue apps = item.values().get("apps");
		return new ImageState(URI.create(item.text("imageAddress")), (apps != null) ? Set.copyOf(apps.ss()) : Set.of(),
				Instant.parse(item.text("wanted")), Instant.parse(item.text("due")),
				item.find("checked").map(Instant::parse).orElse(null), ImageState.Status.valueOf(item.text("status")),
				item.find(REASON).orElse(null), item.number("failures"), read(item, VALIDATORS, Validators.class),
				read(item, IMAGE, StoredImage.class), item.number("bytes"));
	}

	private Map<String, String> optional(ImageState image) {
		Map<String, String> values = new HashMap<>();
		if (image.image() != null) {
			values.put(IMAGE, this.json.writeValueAsString(image.image()));
			values.put(HASH, image.image().hash());
		}
		if (image.validators() != null) {
			values.put(VALIDATORS, this.json.writeValueAsString(image.validators()));
		}
		if (image.reason() != null) {
			values.put(REASON, image.reason());
		}
		return values;
	}

	private <T> @Nullable T read(Item item, String name, Class<T> type) {
		return item.find(name).map((text) -> this.json.readValue(text, type)).orElse(null);
	}

}
