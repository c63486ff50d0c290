package app.joren.extraction.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.page.Page;
import app.joren.extraction.site.Hints;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What rules read from one page, as text.
 *
 * @param page the page
 * @param hints what lists said about it
 */
record FieldReading(Page page, Hints hints) {

	private static final int LONGEST = 500;

	/** The values that a rule gives for a field; none if it does not apply. */
	List<String> values(ArticleField field, FieldRule rule) {
		List<String> values = switch (rule) {
			case FieldRule.JsonLd jsonLd -> StructuredArticle.values(this.page.document(), jsonLd.path());
			case FieldRule.Meta meta -> meta(meta.name());
			case FieldRule.Css css -> css(css);
			case FieldRule.ListItem _ -> hint(field);
			case FieldRule.Address address -> address(address.pattern());
			case FieldRule.Document title ->
				List.of(new TitleAffixes(title.prefix(), title.suffix()).strip(this.page.document().title()));
		};
		return values.stream().map(String::strip).filter((value) -> !value.isEmpty()).toList();
	}

	private List<String> meta(String name) {
		return this.page.document()
			.select("meta[name=%1$s],meta[property=%1$s],meta[itemprop=%1$s]".formatted(name))
			.stream()
			.map((element) -> element.attr("content"))
			.toList();
	}

	private List<String> css(FieldRule.Css rule) {
		Stream<Element> elements = this.page.document().body().select(rule.selector()).stream();
		return elements.map((element) -> (rule.attribute() != null) ? element.attr(rule.attribute()) : element.text())
			.flatMap((text) -> part(text, rule.pattern()).stream())
			.filter((text) -> text.length() <= LONGEST)
			.toList();
	}

	private static Optional<String> part(String text, @Nullable String pattern) {
		if (pattern == null) {
			return Optional.of(text);
		}
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		return matcher.find() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
	}

	private List<String> hint(ArticleField field) {
		return switch (field) {
			case TITLE -> Stream.ofNullable(this.hints.title()).toList();
			case PUBLISHED -> Stream.ofNullable(this.hints.date()).toList();
			case BYLINE -> this.hints.bylines();
			case LEAD_IMAGE -> Stream.ofNullable(this.hints.image()).map(Object::toString).toList();
			case SUMMARY -> Stream.ofNullable(this.hints.summary()).toList();
			case SUBTITLE, MODIFIED, LANGUAGE, TAGS -> List.of();
		};
	}

	private List<String> address(String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(this.page.address().getPath());
		return matcher.find()
				? List.of("%s-%s-%s".formatted(matcher.group("year"), matcher.group("month"), matcher.group("day")))
				: List.of();
	}

}
