package app.joren.extraction.explanation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.review.Place;
import app.joren.extraction.page.Page;
import app.joren.extraction.picture.NodePath;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds where in a page a rule reads. */
final class Places {

	private static final int LONGEST = 200;

	private Places() {
	}

	static Place of(Element element) {
		String text = element.text().strip();
		return new Place(NodePath.of(element), path(element),
				text.isEmpty() ? abbreviated(element.outerHtml().strip()) : abbreviated(text));
	}

	/** The node from which a rule takes its value. */
	static Optional<Element> of(FieldRule rule, Page page, String value) {
		return switch (rule) {
			case FieldRule.Css css -> css(css, page);
			case FieldRule.Meta meta -> page.document()
				.select("meta[name=%1$s],meta[property=%1$s],meta[itemprop=%1$s]".formatted(meta.name()))
				.stream()
				.filter((element) -> !element.attr("content").isBlank())
				.findFirst();
			case FieldRule.JsonLd jsonLd -> jsonLd(jsonLd, page, value);
			case FieldRule.Document _ -> Optional.ofNullable(page.document().selectFirst("title"));
			case FieldRule.ListItem _, FieldRule.Address _ -> Optional.empty();
		};
	}

	private static Optional<Element> css(FieldRule.Css rule, Page page) {
		return page.document()
			.body()
			.select(rule.selector())
			.stream()
			.filter((element) -> hasPart((rule.attribute() != null) ? element.attr(rule.attribute()) : element.text(),
					rule.pattern()))
			.findFirst();
	}

	private static boolean hasPart(String text, @Nullable String pattern) {
		return !text.isBlank() && (pattern == null || Pattern.compile(pattern).matcher(text).find());
	}

	private static Optional<Element> jsonLd(FieldRule.JsonLd rule, Page page, String value) {
		String name = rule.path().substring(rule.path().lastIndexOf('.') + 1);
		String start = value.substring(0, Math.min(8, value.length()));
		Stream<Element> scripts = page.document()
			.select("script[type]")
			.stream()
			.filter((script) -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
			.filter((script) -> script.data().contains('"' + name + '"'));
		return scripts.max((a, b) -> Boolean.compare(a.data().contains(start), b.data().contains(start)));
	}

	private static String path(Element element) {
		try {
			return element.cssSelector();
		}
		catch (RuntimeException ex) {
			// Names that no selector can hold: the place alone is told.
			return element.normalName();
		}
	}

	/** The markup around a value, for what has no text. */
	static Place of(Element element, String value) {
		if (!"script".equals(element.normalName())) {
			return of(element);
		}
		Matcher found = Pattern.compile(Pattern.quote(value.substring(0, Math.min(8, value.length()))))
			.matcher(element.data());
		int at = found.find() ? Math.max(0, found.start() - 60) : 0;
		return new Place(NodePath.of(element), path(element), abbreviated(element.data().substring(at).strip()));
	}

	private static String abbreviated(String text) {
		String line = text.replaceAll("\\s+", " ");
		return (line.length() <= LONGEST) ? line : line.substring(0, line.offsetByCodePoints(0, 150)) + "…";
	}

}
