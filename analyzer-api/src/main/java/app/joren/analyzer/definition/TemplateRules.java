package app.joren.analyzer.definition;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.FieldRule;

/** What an article template must be like. */
final class TemplateRules {

	private TemplateRules() {
	}

	static void check(ArticleTemplate template, Faults faults) {
		String place = "template " + template.id();
		template.addresses().forEach((pattern) -> faults.text(pattern, place + ", addresses"));
		template.signs().forEach((sign) -> faults.selector(sign, place + ", signs"));
		template.fields().forEach((field, rules) -> rules.forEach((rule) -> field(field, rule, place, faults)));
		template.body().forEach((body) -> {
			faults.text(body.selector(), place + ", body");
			faults.selector(body.selector(), place + ", body");
		});
		template.exclusions().forEach((exclusion) -> {
			faults.text(exclusion.selector(), place + ", exclusions");
			faults.selector(exclusion.selector(), place + ", exclusions");
		});
	}

	private static void field(ArticleField field, FieldRule rule, String templatePlace, Faults faults) {
		String place = templatePlace + ", " + field;
		switch (rule) {
			case FieldRule.JsonLd jsonLd -> faults.text(jsonLd.path(), place);
			case FieldRule.Meta meta -> faults.text(meta.name(), place);
			case FieldRule.Css css -> {
				faults.text(css.selector(), place);
				faults.selector(css.selector(), place);
				faults.regex(css.pattern(), place);
			}
			case FieldRule.Address address -> {
				faults.text(address.pattern(), place);
				faults.regex(address.pattern(), place);
			}
			case FieldRule.ListItem _, FieldRule.Document _ -> {
			}
		}
	}

}
