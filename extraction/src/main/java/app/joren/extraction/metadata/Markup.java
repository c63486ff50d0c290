package app.joren.extraction.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import app.joren.extraction.page.Remembered;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page that say something about it, collected in one walk.
 */
final class Markup implements NodeVisitor {

	private static final Pattern BYLINE = Pattern
		.compile("byline|author|writer|reporter|journalist|redact|autor|auteur|autore|writtenby|written-by|postedby"
				+ "|posted-by|contributor|signature|firma|creator|p-name|credit-name");

	private static final Pattern DATE = Pattern
		.compile("date|time|publish|posted|datum|fecha|updated|entry-meta|post-meta|article-meta|dateline|datetime"
				+ "|pubdate|day|byline|meta|info|timestamp|created|modif|subline|details");

	private static final Pattern ASIDE = Pattern.compile(
			"comment|disqus|related|recommend|sidebar|(?<!elementor-)widget|footer|popular|trending|most-?read|more-?(news|stories)"
					+ "|newsletter|promo|teaser|read-?(more|next|also)|carousel|archive|latest|ranking|respond|advert|cookie");

	private static final Evaluator HEADING = Selectors.of("h1");

	private static final int SHORT = 250;

	private static final int BYLINES = 1;

	private static final int DATES = 2;

	private static final int ASIDES = 4;

	/** An article's own byline and date are among the first. */
	private static final int MOST = 60;

	private static final Remembered<Integer> KINDS = new Remembered<>(Markup::kindsOf);

	private static final Remembered<Integer> ALL_KINDS = new Remembered<>(Markup::kindsIn);

	private static final Pattern AUTHORS = Pattern.compile(".*[_:.-](?:authors?|byline|writer)(?:[_-]?names?)?");

	private final Map<String, List<Element>> metas = new LinkedHashMap<>();

	private final List<Element> links = new ArrayList<>();

	private final List<String> scripts = new ArrayList<>();

	private final List<Element> times = new ArrayList<>();

	private final Map<String, List<Element>> itemProperties = new LinkedHashMap<>();

	private final List<Element> headings = new ArrayList<>();

	private final List<Element> lesser = new ArrayList<>();

	private final List<Element> bylines = new ArrayList<>();

	private final List<Element> dated = new ArrayList<>();

	private final List<Element> authors = new ArrayList<>();

	private final List<Element> authorPages = new ArrayList<>();

	private final Deque<Element> asides = new ArrayDeque<>();

	private Markup() {
	}

	static Markup of(Document document) {
		Markup markup = new Markup();
		document.traverse(markup);
		return markup;
	}

	@Override
	public void head(Node node, int depth) {
		if (!(node instanceof Element element)) {
			return;
		}
		switch (element.normalName()) {
			case "meta" -> meta(element);
			case "link" -> this.links.add(element);
			case "script" -> script(element);
			case "h1" -> this.headings.add(element);
			case "h2", "h3" -> {
				this.lesser.add(element);
				content(element);
			}
			default -> content(element);
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (!this.asides.isEmpty() && this.asides.getLast() == node) {
			this.asides.removeLast();
		}
	}

	private void meta(Element element) {
		for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
			String names = element.attr(attribute);
			if (!names.isEmpty()) {
				for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
					this.metas.computeIfAbsent(name, (key) -> new ArrayList<>()).add(element);
				}
			}
		}
	}

	private void script(Element element) {
		String type = element.attr("type").toLowerCase(Locale.ROOT);
		if (type.contains("ld+json")) {
			this.scripts.add(element.data());
		}
	}

	private void content(Element element) {
		int kinds = (element.attributesSize() > 0) ? kinds(element) : 0;
		if (isAside(element, kinds)) {
			this.asides.addLast(element);
		}
		if (element.attributesSize() == 0 && !element.nameIs("time")) {
			return;
		}
		String property = element.attr("itemprop");
		if (!property.isEmpty() && this.asides.isEmpty()) {
			for (String name : property.split("\\s+")) {
				this.itemProperties.computeIfAbsent(name, (key) -> new ArrayList<>()).add(element);
			}
		}
		if (!this.asides.isEmpty()) {
			return;
		}
		if (element.nameIs("time") || element.normalName().indexOf('-') > 0 && element.normalName().contains("time")) {
			this.times.add(element);
		}
		if (element.attr("rel").contains("author")) {
			this.authors.add(element);
		}
		else if (AuthorLinks.test(element)) {
			this.authorPages.add(element);
		}
		names(element, kinds);
	}

	private void names(Element element, int kinds) {
		if ((kinds & BYLINES) != 0 && this.bylines.size() < MOST) {
			this.bylines.add(element);
		}
		if ((kinds & DATES) != 0 && this.dated.size() < MOST) {
			this.dated.add(element);
		}
	}

	private static boolean isAside(Element element, int kinds) {
		return switch (element.normalName()) {
			case "aside", "footer", "nav" -> true;
			case "body", "html", "main", "article" -> false;
			default -> (kinds & ASIDES) != 0 && element.selectFirst(HEADING) == null;
		};
	}

	/** What an element's names tell together. */
	private static int kinds(Element element) {
		String names = element.className();
		if (element.attributesSize() == 1 && !names.isEmpty()) {
			return ALL_KINDS.of(names);
		}
		return ALL_KINDS.of(names) | ALL_KINDS.of(element.id()) | ALL_KINDS.of(element.attr("data-testid"))
				| ALL_KINDS.of(element.attr("data-qa"));
	}

	private static int kindsIn(String names) {
		int kinds = 0;
		int start = 0;
		while (start < names.length()) {
			int space = names.indexOf(' ', start);
			int end = (space < 0) ? names.length() : space;
			if (end - start > 2) {
				kinds |= KINDS.of(names.substring(start, end));
			}
			start = end + 1;
		}
		return kinds;
	}

	private static int kindsOf(String names) {
		String lower = names.toLowerCase(Locale.ROOT);
		return (BYLINE.matcher(lower).find() ? BYLINES : 0) | (DATE.matcher(lower).find() ? DATES : 0)
				| (ASIDE.matcher(lower).find() ? ASIDES : 0);
	}

	/** The contents of the meta elements of a name, without empty ones. */
	List<String> meta(String name) {
		return this.metas.getOrDefault(name, List.of())
			.stream()
			.map((element) -> element.hasAttr("content") ? element.attr("content") : element.attr("value"))
			.map(String::strip)
			.filter((content) -> !content.isEmpty())
			.toList();
	}

	List<Element> links() {
		return this.links;
	}

	List<String> scripts() {
		return this.scripts;
	}

	List<Element> times() {
		return this.times;
	}

	List<Element> itemProperty(String name) {
		return this.itemProperties.getOrDefault(name, List.of());
	}

	List<Element> headings() {
		return this.headings;
	}

	/** Elements whose names speak of an author, outside asides. */
	List<Element> bylines() {
		return this.bylines;
	}

	/** Elements whose names speak of a date, outside asides. */
	List<Element> dated() {
		return this.dated;
	}

	/** Elements with rel=author. */
	List<Element> authors() {
		return this.authors;
	}

	/** Links whose address is that of an author's page. */
	List<Element> authorPages() {
		return this.authorPages;
	}

	/** The contents of the meta elements whose names end as authors' names do. */
	List<String> authorMetas() {
		return this.metas.keySet()
			.stream()
			.filter((name) -> AUTHORS.matcher(name).matches())
			.flatMap((name) -> meta(name).stream())
			.toList();
	}

	/** The contents of the meta elements whose names end as those of dates do. */
	List<String> dateMetas() {
		return this.metas.keySet()
			.stream()
			.filter((name) -> name.matches(
					".*[_:.-](?:date|datum|pub(?:lish(?:ed)?)?[_-]?(?:date|time|on|at)|created(?:[_-]?(?:at|on|time))?)"))
			.filter((name) -> !name.matches(".*(?:mod|updat|expir|valid|review|event|start|end).*"))
			.flatMap((name) -> meta(name).stream())
			.toList();
	}

	/** Headings below the first rank, in the page's order. */
	List<Element> lesserHeadings() {
		return this.lesser;
	}

	/** Whether an element's text is short enough to be a field. */
	static boolean isShort(Element element) {
		return element.childrenSize() < 20 && left(element, SHORT) >= 0;
	}

	/** What is left of a length behind the text of a node; negative if it is too long. */
	private static int left(Node node, int length) {
		int left = length;
		for (Node child : node.childNodes()) {
			left = (child instanceof TextNode text) ? left - text.text().strip().length() : left(child, left);
			if (left < 0) {
				return left;
			}
		}
		return left;
	}

}
