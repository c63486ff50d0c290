package app.joren.contracts.definition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a field. Rules are tried in order; the first that gives a value counts.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(value = FieldRule.JsonLd.class, name = "jsonld"),
		@JsonSubTypes.Type(value = FieldRule.Meta.class, name = "meta"),
		@JsonSubTypes.Type(value = FieldRule.Css.class, name = "css"),
		@JsonSubTypes.Type(value = FieldRule.ListItem.class, name = "list"),
		@JsonSubTypes.Type(value = FieldRule.Address.class, name = "address"),
		@JsonSubTypes.Type(value = FieldRule.Document.class, name = "document") })
public sealed interface FieldRule {

	/** Why the rule is trusted. */
	Evidence evidence();

	/** The same rule, trusted for other reasons. */
	default FieldRule trusted(Evidence other) {
		return switch (this) {
			case JsonLd jsonLd -> new JsonLd(jsonLd.path(), other);
			case Meta meta -> new Meta(meta.name(), other);
			case Css css -> new Css(css.selector(), css.attribute(), css.pattern(), other);
			case ListItem _ -> new ListItem(other);
			case Address address -> new Address(address.pattern(), other);
			case Document title -> new Document(title.prefix(), title.suffix(), other);
		};
	}

	/**
	 * A property of the page's article in JSON-LD.
	 *
	 * @param path dotted, for example {@code author.name}
	 * @param evidence why the rule is trusted
	 */
	record JsonLd(String path, Evidence evidence) implements FieldRule {
	}

	/**
	 * A meta element.
	 *
	 * @param name its name, property or itemprop
	 * @param evidence why the rule is trusted
	 */
	record Meta(String name, Evidence evidence) implements FieldRule {
	}

	/**
	 * Elements of the page.
	 *
	 * @param selector CSS
	 * @param attribute to read instead of the text
	 * @param pattern a regular expression whose first group is the value, where the text
	 * holds more than that
	 * @param evidence why the rule is trusted
	 */
	record Css(String selector, @Nullable String attribute, @Nullable String pattern,
			Evidence evidence) implements FieldRule {
	}

	/**
	 * What the list, feed or interface said in which the article was found.
	 *
	 * @param evidence why the rule is trusted
	 */
	record ListItem(Evidence evidence) implements FieldRule {
	}

	/**
	 * Numbers in the article's own address, for dates.
	 *
	 * @param pattern a regular expression on the path with named groups year, month, day
	 * @param evidence why the rule is trusted
	 */
	record Address(String pattern, Evidence evidence) implements FieldRule {
	}

	/**
	 * The document's title element without what the site adds to every title.
	 *
	 * @param prefix added in front, may be empty
	 * @param suffix added behind, may be empty
	 * @param evidence why the rule is trusted
	 */
	record Document(String prefix, String suffix, Evidence evidence) implements FieldRule {
	}

}
