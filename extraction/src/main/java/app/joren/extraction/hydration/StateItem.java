package app.joren.extraction.hydration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * An object of a state that may be an article, or may stand for one in a list.
 *
 * @param title its title
 * @param address its address as the state has it, or the last part of it
 * @param date when it was published, as the state has it or in ISO 8601
 * @param authors their names
 * @param image the address of its picture
 * @param summary a sentence or two
 * @param body its text in whatever form
 * @param weight how much text that is
 */
public record StateItem(String title, @Nullable String address, @Nullable String date, List<String> authors,
		@Nullable String image, @Nullable String summary, @Nullable Object body, int weight) {

	private static final List<String> PARTS = List.of("attributes", "fields", "frontmatter", "node", "attrs", "sys");

	/** Reads an object; empty if it has no title. */
	public static Optional<StateItem> of(Map<?, ?> object) {
		Map<String, Object> map = merged(object);
		String title = StateFields.title(map);
		if (title == null) {
			return Optional.empty();
		}
		StateBodies.Found body = StateBodies.find(map);
		return Optional.of(new StateItem(title, StateFields.address(map), StateDates.of(map), StateFields.authors(map),
				StateFields.image(map), StateFields.summary(map), (body == null) ? null : body.value(),
				(body == null) ? 0 : body.weight()));
	}

	/** Interfaces put the fields of a thing into a part of it. */
	public static Map<String, Object> merged(Map<?, ?> object) {
		Map<String, Object> merged = new LinkedHashMap<>();
		object.forEach((key, value) -> merged.put(key.toString(), value));
		for (String part : PARTS) {
			if (object.get(part) instanceof Map<?, ?> inner) {
				merged(inner).forEach(merged::putIfAbsent);
			}
		}
		return merged;
	}

	/** Whether it looks like an article, and not like a person, a menu or a setting. */
	boolean isArticle() {
		return this.weight >= 200 || (this.weight >= 80 && this.date != null);
	}

	/** Whether it looks like an entry of a list of articles. */
	boolean isEntry() {
		return this.address != null
				&& (this.date != null || this.summary != null || this.weight >= 80 || RichText.weigh(this.title) >= 20);
	}

}
