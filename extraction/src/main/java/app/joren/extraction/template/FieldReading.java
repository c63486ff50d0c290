package app.joren.extraction.template;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.metadata.AuthorNames;
import app.joren.extraction.metadata.LinkedData;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.Remembered;
import app.joren.extraction.page.Selectors;
import app.joren.extraction.site.Hints;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** What rules read from one page, as text. */
final class FieldReading {

	private static final Remembered<Pattern> PATTERNS = new Remembered<>(Pattern::compile);

	private static final int LONGEST = 500;

	private static final int FIRST = 3;

	private static final int LINE = 160;

	private final Page page;

	private final Hints hints;

	private @Nullable List<Element> metas;

	private @Nullable LinkedData data;

	private @Nullable Set<String> publishers;

	/**
	 * A reading.
	 * @param page the page
	 * @param hints what lists said about it
	 */
	FieldReading(Page page, Hints hints) {
		this.page = page;
		this.hints = hints;
	}

	static FieldReading of(Sample sample) {
		return new FieldReading(sample.page(), sample.hints());
	}

	Page page() {
		return this.page;
	}

	Hints hints() {
		return this.hints;
	}

	/** The page's JSON-LD, read when it is first asked for. */
	LinkedData data() {
		if (this.data == null) {
			this.data = LinkedData.of(this.page.document());
		}
		return this.data;
	}

	/** The values that a rule gives for a field; none if it does not apply. */
	List<String> values(ArticleField field, FieldRule rule) {
		return read(field, rule).toList();
	}

	/** The first of the values, for which not all of the page is read. */
	Optional<String> first(ArticleField field, FieldRule rule) {
		return read(field, rule).findFirst();
	}

	private Stream<String> read(ArticleField field, FieldRule rule) {
		Stream<String> values = switch (rule) {
			case FieldRule.JsonLd jsonLd -> data().values(jsonLd.path()).stream();
			case FieldRule.Meta meta -> meta(meta.name()).stream();
			case FieldRule.Css css -> css(css, field == ArticleField.BYLINE && css.pattern() != null);
			case FieldRule.ListItem _ -> hint(field).stream();
			case FieldRule.Address address -> address(address.pattern()).stream();
			case FieldRule.Document title ->
				Stream.of(new TitleAffixes(title.prefix(), title.suffix()).strip(this.page.document().title()));
		};
		return values.map(String::strip).filter((value) -> !value.isEmpty());
	}

	/**
	 * The people whom a rule names for a byline; accounts of the publisher are none.
	 */
	List<String> people(FieldRule rule) {
		return BylineText.names(values(ArticleField.BYLINE, rule))
			.stream()
			.filter((name) -> !AuthorNames.isHouse(name, publishers()))
			.toList();
	}

	private Set<String> publishers() {
		if (this.publishers == null) {
			Set<String> names = new HashSet<>(data().siteNames());
			names.addAll(meta("og:site_name"));
			this.publishers = names;
		}
		return this.publishers;
	}

	private List<String> meta(String name) {
		Evaluator named = Selectors.of("meta[name=%1$s],meta[property=%1$s],meta[itemprop=%1$s]".formatted(name));
		if (this.metas == null) {
			this.metas = this.page.document().getElementsByTag("meta");
		}
		return this.metas.stream()
			.filter((element) -> element.is(named))
			.map((element) -> element.attr("content"))
			.toList();
	}

	/** A phrase such as "by" is that of a byline only in one of the first short lines. */
	private Stream<String> css(FieldRule.Css rule, boolean phrase) {
		Stream<Element> all = Selectors.all(this.page.document().body(), rule.selector()).stream();
		Stream<Element> elements = phrase ? all.limit(FIRST).filter((element) -> element.text().length() <= LINE) : all;
		return elements.map((element) -> text(element, rule))
			.flatMap((text) -> part(text, rule.pattern()).stream())
			.filter((text) -> text.length() <= LONGEST);
	}

	/** Where only a part is wanted, a broken line ends it. */
	private static String text(Element element, FieldRule.Css rule) {
		if (rule.attribute() != null) {
			return element.attr(rule.attribute());
		}
		return (rule.pattern() == null || Selectors.first(element, "br") == null) ? element.text() : Lines.of(element);
	}

	private static Optional<String> part(String text, @Nullable String pattern) {
		if (pattern == null) {
			return Optional.of(text);
		}
		Matcher matcher = PATTERNS.of(pattern).matcher(text);
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
		Matcher matcher = PATTERNS.of(pattern).matcher(this.page.address().getPath());
		return matcher.find()
				? List.of("%s-%s-%s".formatted(matcher.group("year"), matcher.group("month"), matcher.group("day")))
				: List.of();
	}

}
