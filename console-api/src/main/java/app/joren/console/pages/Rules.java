package app.joren.console.pages;

import app.joren.contracts.definition.FieldRule;

import org.springframework.stereotype.Component;

/** How templates write the rules of definitions. */
@Component("rules")
class Rules {

	/** What kind of rule it is. */
	public String kind(FieldRule rule) {
		return switch (rule) {
			case FieldRule.JsonLd jsonLd -> "jsonld";
			case FieldRule.Meta meta -> "meta";
			case FieldRule.Css css -> "css";
			case FieldRule.ListItem list -> "list";
			case FieldRule.Address address -> "address";
			case FieldRule.Document document -> "document";
		};
	}

	/** What a rule reads. */
	public String text(FieldRule rule) {
		return switch (rule) {
			case FieldRule.JsonLd jsonLd -> jsonLd.path();
			case FieldRule.Meta meta -> meta.name();
			case FieldRule.Css css -> css.selector() + ((css.attribute() != null) ? " @" + css.attribute() : "")
					+ ((css.pattern() != null) ? " ~ " + css.pattern() : "");
			case FieldRule.ListItem list -> "";
			case FieldRule.Address address -> address.pattern();
			case FieldRule.Document document -> document.prefix() + "…" + document.suffix();
		};
	}

}
