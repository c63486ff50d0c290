package app.joren.extraction.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.FieldRule;

/**
 * What a site adds to every page's title, found by comparing titles. A common beginning
 * or end counts only from a separator on, so that articles that happen to begin alike
 * keep their titles.
 *
 * @param prefix with its separator, may be empty
 * @param suffix with its separator, may be empty
 */
record TitleAffixes(String prefix, String suffix) {

	static final TitleAffixes NONE = new TitleAffixes("", "");

	private static final Pattern SEPARATOR = Pattern
		.compile("\\s+[-–—|·•:»«>/~]+\\s+|\\s*[|｜／»«]\\s*|\\s*[:：]\\s+|\\s+-\\s*|\\s*[–—]\\s*");

	static TitleAffixes of(List<String> titles) {
		List<String> distinct = titles.stream().filter((title) -> !title.isBlank()).distinct().toList();
		if (distinct.size() < 2) {
			return NONE;
		}
		String prefix = distinct.getFirst();
		String suffix = distinct.getFirst();
		for (String title : distinct) {
			prefix = prefix.substring(0, commonStart(prefix, title));
			suffix = suffix.substring(suffix.length() - commonEnd(suffix, title));
		}
		return new TitleAffixes(toSeparator(prefix), fromSeparator(suffix));
	}

	/** What a template says that the site adds. */
	static TitleAffixes of(ArticleTemplate template) {
		return template.fields()
			.getOrDefault(ArticleField.TITLE, List.of())
			.stream()
			.filter(FieldRule.Document.class::isInstance)
			.map(FieldRule.Document.class::cast)
			.map((rule) -> new TitleAffixes(rule.prefix(), rule.suffix()))
			.findFirst()
			.orElse(NONE);
	}

	/** The title without the affixes; unchanged if nothing else would be left. */
	String strip(String title) {
		String stripped = title.strip();
		if (!this.suffix.isEmpty() && stripped.endsWith(this.suffix.stripTrailing())) {
			stripped = stripped.substring(0, stripped.length() - this.suffix.stripTrailing().length());
		}
		if (!this.prefix.isEmpty() && stripped.startsWith(this.prefix.stripLeading())) {
			stripped = stripped.substring(this.prefix.stripLeading().length());
		}
		return stripped.isBlank() ? title.strip() : stripped.strip();
	}

	private static String toSeparator(String prefix) {
		Matcher matcher = SEPARATOR.matcher(prefix);
		int end = 0;
		while (matcher.find()) {
			end = matcher.end();
		}
		return prefix.substring(0, end);
	}

	private static String fromSeparator(String suffix) {
		Matcher matcher = SEPARATOR.matcher(suffix);
		return matcher.find() ? suffix.substring(matcher.start()) : "";
	}

	private static int commonStart(String a, String b) {
		int length = Math.min(a.length(), b.length());
		int i = 0;
		while (i < length && a.charAt(i) == b.charAt(i)) {
			i++;
		}
		return i;
	}

	private static int commonEnd(String a, String b) {
		int length = Math.min(a.length(), b.length());
		int i = 0;
		while (i < length && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
			i++;
		}
		return i;
	}

}
