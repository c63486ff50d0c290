package app.joren.extraction.template;

import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;

/** Copies of field rules. */
final class Rules {

	private Rules() {
	}

	static FieldRule withEvidence(FieldRule rule, Evidence evidence) {
		return switch (rule) {
			case FieldRule.JsonLd jsonLd -> new FieldRule.JsonLd(jsonLd.path(), evidence);
			case FieldRule.Meta meta -> new FieldRule.Meta(meta.name(), evidence);
			case FieldRule.Css css -> new FieldRule.Css(css.selector(), css.attribute(), css.pattern(), evidence);
			case FieldRule.ListItem _ -> new FieldRule.ListItem(evidence);
			case FieldRule.Address address -> new FieldRule.Address(address.pattern(), evidence);
			case FieldRule.Document title -> new FieldRule.Document(title.prefix(), title.suffix(), evidence);
		};
	}

}
