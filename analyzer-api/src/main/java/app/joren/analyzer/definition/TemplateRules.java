package app.joren.analyzer.definition;

import java.util.List;
import java.util.Locale;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.FieldRule;
import org.jspecify.annotations.Nullable;

/** What an article template must be like. */
final class TemplateRules {

	private TemplateRules() {
	}

	static void check(ArticleTemplate template, String place, Faults faults) {
		template.addresses().forEach((pattern) -> faults.text(pattern, place + "/addresses"));
		template.signs().forEach((sign) -> faults.selector(sign, place + "/signs"));
		template.fields().forEach((field, rules) -> fields(rules, place + "/fields/" + name(field), faults));
		for (int i = 0; i < template.body().size(); i++) {
			selector(template.body().get(i).selector(), place + "/body/" + i + "/selector", faults);
		}
		for (int i = 0; i < template.exclusions().size(); i++) {
			selector(template.exclusions().get(i).selector(), place + "/exclusions/" + i + "/selector", faults);
		}
	}

	private static String name(ArticleField field) {
		return (field == ArticleField.LEAD_IMAGE) ? "leadImage" : field.name().toLowerCase(Locale.ROOT);
	}

	private static void selector(@Nullable String selector, String place, Faults faults) {
		faults.text(selector, place);
		faults.selector(selector, place);
	}

	private static void fields(List<FieldRule> rules, String place, Faults faults) {
		for (int i = 0; i < rules.size(); i++) {
			field(rules.get(i), place + "/" + i, faults);
		}
	}

	private static void field(FieldRule rule, String place, Faults faults) {
		switch (rule) {
			case FieldRule.JsonLd jsonLd -> faults.text(jsonLd.path(), place + "/path");
			case FieldRule.Meta meta -> faults.text(meta.name(), place + "/name");
			case FieldRule.Css css -> {
				faults.text(css.selector(), place + "/selector");
				faults.selector(css.selector(), place + "/selector");
				faults.regex(css.pattern(), place + "/pattern");
			}
			case FieldRule.Address address -> {
				faults.text(address.pattern(), place + "/pattern");
				faults.regex(address.pattern(), place + "/pattern");
			}
			case FieldRule.ListItem _, FieldRule.Document _ -> {
			}
		}
	}

}
