package app.joren.extraction.request;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.feed.FeedEntry;
import app.joren.extraction.hydration.StateItem;
import app.joren.extraction.page.References;

/**
 * What may be an article in a list of JSON.
 *
 * @param fields its fields, those of its parts too
 * @param item what they say
 */
public record JsonItem(Map<String, Object> fields, StateItem item) {

	private static final Pattern NAME = Pattern.compile("\\{([\\w$.-]+)\\}");

	int worth() {
		return 10 + ((this.item.date() != null) ? 20 : 0)
				+ ((this.item.summary() != null || this.item.weight() > 80) ? 10 : 0)
				+ ((this.item.image() != null) ? 5 : 0) + ((this.item.address() != null) ? 5 : 0);
	}

	/** A field as text. */
	Optional<String> text(String name) {
		Object value = this.fields.get(name);
		if (value == null && name.indexOf('.') > 0
				&& this.fields.get(name.substring(0, name.indexOf('.'))) instanceof Map<?, ?> part) {
			value = part.get(name.substring(name.indexOf('.') + 1));
		}
		if (value instanceof Map<?, ?> map) {
			value = map.get("current");
		}
		boolean plain = (value instanceof String text && !text.isBlank()) || value instanceof Long;
		return plain ? Optional.of(String.valueOf(value).strip()) : Optional.empty();
	}

	/** A form with its names replaced by the fields. */
	Optional<String> fill(String form) {
		StringBuilder filled = new StringBuilder();
		Matcher name = NAME.matcher(form);
		while (name.find()) {
			Optional<String> text = text(name.group(1));
			if (text.isEmpty()) {
				return Optional.empty();
			}
			name.appendReplacement(filled, Matcher.quoteReplacement(text.get()));
		}
		return Optional.of(name.appendTail(filled).toString());
	}

	Optional<FeedEntry> entry(String link, URI base) {
		return fill(link).flatMap((reference) -> References.resolve(base, reference))
			.map((address) -> new FeedEntry(address, this.item.title(), this.item.date(), this.item.authors(),
					(this.item.body() instanceof String html) ? html : null, this.item.summary(),
					(this.item.image() == null) ? null : References.resolve(base, this.item.image()).orElse(null)));
	}

}
