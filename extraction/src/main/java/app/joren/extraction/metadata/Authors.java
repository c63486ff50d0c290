package app.joren.extraction.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.metadata.Source.Kind;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds who may have written a page. */
final class Authors {

	private static final List<String> METAS = List.of("author", "article:author", "article:author_name", "byl",
			"parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author", "authors",
			"dc.contributor", "cxenseparse:author", "mediaauthor", "creator", "og:author", "twitter:data1");

	private static final String NAME = "\\p{Lu}[\\p{L}.'’_-]*(?:\\s+(?:(?:van|von|der|den|de|di|da|la|le|du|el|al|bin|ibn|y|and|und|et|&)\\s+)*\\p{Lu}[\\p{L}.'’-]*){0,9}";

	private static final Pattern WORDED = Pattern.compile(
			"(?:^|[|·•–—]\\s*|\\d\\S*\\s+(?:[A-Z]{2,4}\\s+)?|(?i:\\b(?:written|posted|published|reported|reporting|story|words|text)\\s+)|[.:)]\\s+)"
					+ "(?:(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|(?:[Aa]uthors?|[Aa]utor(?:en|in|es)?|[Aa]uteurs?|[Aa]utor[ei])\\s*[:：])\\s*("
					+ NAME + ")(?=\\s*(?:$|[|·•–—,;:()\\d]|-\\s|(?:on|am|at|for|updated|published|posted|in)\\b))"
					+ "|(?:文[:：／]|著者[:：]|執筆[:：]|取材・文[:：])\\s*([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・ 　]{2,20}|"
					+ NAME + "))");

	/** A name behind a date: 5 September 2024 | Ada Low. */
	private static final Pattern BEHIND_DATE = Pattern.compile(
			"(?:(?:19|20)\\d{2}|\\d日)[^|·•]{0,12}[|·•]\\s*(\\p{Lu}[^|·•,;:()]{2,50}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー ]{2,16})$");

	private static final int LONGEST_BYLINE = 120;

	private static final int ENOUGH = 6;

	private final Reader reader;

	private final List<Candidate<List<String>>> found = new ArrayList<>();

	private final List<Candidate<List<String>>> house = new ArrayList<>();

	private Authors(Reader reader) {
		this.reader = reader;
	}

	static List<Candidate<List<String>>> of(Reader reader) {
		Authors authors = new Authors(reader);
		authors.collect();
		authors.found.addAll(authors.house);
		return List.copyOf(authors.found);
	}

	private void collect() {
		this.reader.data().article().ifPresent((article) -> {
			for (String name : List.of("author", "creator")) {
				List<String> names = this.reader.data().values().names(article.get(name));
				add(AuthorNames.of(names.stream().map(Texts::plain).toList()), Source.of(Kind.JSON_LD, name), null);
			}
		});
		for (String name : METAS) {
			metas(name);
		}
		elements(this.reader.markup().itemProperty("author"), Source.of(Kind.MICRODATA, "author"));
		elements(this.reader.markup().authors(), Source.of(Kind.MICROFORMAT, "rel=author"));
		bylines();
		authorPages();
		if (this.found.isEmpty()) {
			add(this.reader.markup()
				.authorMetas()
				.stream()
				.flatMap((content) -> AuthorNames.inLine(Texts.plain(content)).stream())
				.distinct()
				.toList(), Source.of(Kind.META, "author"), null);
		}
		if (this.found.isEmpty()) {
			worded();
		}
	}

	/** Links to the pages of authors, as long as they stand together. */
	private void authorPages() {
		List<Element> links = this.reader.markup()
			.authorPages()
			.stream()
			.filter((link) -> isNamelike(link.text())
					&& link.closest("figure,figcaption,[class*=caption],[class*=credit]") == null)
			.toList();
		if (links.isEmpty()) {
			return;
		}
		Element first = links.getFirst();
		Element around = first.parents().stream().skip(2).findFirst().orElse(first);
		Set<String> names = new LinkedHashSet<>();
		for (Element link : links) {
			if (link == first || link.parents().contains(around) && names.size() < ENOUGH) {
				names.addAll(AuthorNames.inLine(link.text()));
			}
		}
		add(List.copyOf(names), Source.of(Kind.CLASS, "author page"), first);
	}

	private static boolean isNamelike(String text) {
		return text.length() < 50 && (text.contains(" ") || text.codePoints().anyMatch(Character::isIdeographic));
	}

	/** A line below the heading that says by whom. */
	private void worded() {
		for (Element heading : this.reader.markup().headings()) {
			for (NearHeading.Line line : NearHeading.lines(heading)) {
				Matcher by = WORDED.matcher(line.text());
				Matcher behind = BEHIND_DATE.matcher(line.text());
				boolean worded = by.find();
				if (line.text().length() <= LONGEST_BYLINE && (worded || behind.find())) {
					String name = !worded ? behind.group(1) : (by.group(1) != null) ? by.group(1) : by.group(2);
					add(AuthorNames.inLine(name), Source.of(Kind.TEXT, "heading"), line.element());
					return;
				}
			}
		}
	}

	private void metas(String name) {
		List<String> contents = this.reader.markup().meta(name);
		if (name.equals("twitter:data1") && !isWrittenBy()) {
			return;
		}
		Set<String> names = new LinkedHashSet<>();
		contents.forEach((content) -> names.addAll(AuthorNames.inLine(Texts.plain(content))));
		add(List.copyOf(names), Source.of(Kind.META, name), null);
	}

	private boolean isWrittenBy() {
		return this.reader.markup()
			.meta("twitter:label1")
			.stream()
			.anyMatch((label) -> label.matches("(?i)written by"));
	}

	private void elements(List<Element> elements, Source source) {
		Set<String> names = new LinkedHashSet<>();
		Element first = null;
		for (Element element : elements) {
			if (first != null && !isBeside(first, element)) {
				continue;
			}
			Element named = Selectors.first(element, "[itemprop=name], .fn, .author-name");
			String text = (named != null && named != element) ? named.text() : element.text();
			if (text.isEmpty() && named != null) {
				text = named.attr("content");
			}
			if (text.length() <= LONGEST_BYLINE && names.addAll(AuthorNames.inLine(text)) && first == null) {
				first = element;
			}
		}
		add(List.copyOf(names), source, first);
	}

	/** The authors of a page stand together; those of answers and comments do not. */
	private static boolean isBeside(Element first, Element other) {
		Element around = (first.parent() != null) ? first.parent().parent() : null;
		return around == null || around == other.parent() || other.parents().contains(around);
	}

	private void bylines() {
		for (Element element : this.reader.markup().bylines()) {
			if (this.found.size() >= ENOUGH) {
				return;
			}
			if (!Markup.isShort(element)) {
				continue;
			}
			List<String> names = new ArrayList<>();
			for (Element link : Selectors.all(element, "a[href], .fn, [class*=name]")) {
				names.addAll(AuthorNames.inLine(link.text()));
			}
			if (names.isEmpty() && element.text().length() <= LONGEST_BYLINE) {
				names.addAll(AuthorNames.inLine(element.text()));
			}
			add(List.copyOf(new LinkedHashSet<>(names)), Source.of(Kind.CLASS, element.className()), element);
		}
	}

	private boolean isHouse(String name) {
		return AuthorNames.isHouse(name, this.reader.siteNames())
				|| name.indexOf(' ') < 0 && this.reader.titles().isHostName(name);
	}

	private void add(List<String> names, Source source, @Nullable Element element) {
		if (names.isEmpty()) {
			return;
		}
		boolean house = names.stream().allMatch(this::isHouse);
		(house ? this.house : this.found).add(new Candidate<>(names, source, element));
	}

}
