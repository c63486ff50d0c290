package app.joren.extraction.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.metadata.Source.Kind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds when a page may have been published. */
final class Published {

	private static final List<String> METAS = List.of("article:published_time", "og:article:published_time",
			"datepublished", "article:published", "og:published_time", "publication_date", "publishdate",
			"publish-date", "publish_date", "pubdate", "published_time", "cxenseparse:recs:publishtime",
			"originalpublicationdate", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued",
			"dc.date.created", "dcterms.created", "dcterms.date", "dc.date", "article.published", "article.created",
			"iso-8601-publish-date", "published-date", "date-published", "rnews:datepublished",
			"citation_publication_date", "citation_date", "displaydate", "article_date_original", "bt:pubdate", "date",
			"og:pubdate", "datecreated", "created", "creation_date", "article:post_date",
			"analyticsattributes.articledate", "weibo: article:create_at", "shareaholic:article_published_time",
			"ptime", "og:release_date");

	private static final Pattern UPDATED = Pattern.compile(
			"updat|modif|aktualisiert|mis à jour|actualizad|aggiornat|bijgewerkt|更新|zuletzt|last change|edited|обновлен");

	private static final Pattern PATH_DAY = Pattern
		.compile("/(20\\d\\d|199\\d)[/-]?(0?[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=[/\\-_.]|$)");

	private static final Pattern FULL_YEAR = Pattern
		.compile("(?:19|20)[0-9０-９]{2}|[12２][0０][0-9０-９]{2}|令和|平成|\\d{1,2}\\.\\d{1,2}\\.\\d{2}\\b");

	private static final Pattern LABELLED = Pattern.compile(
			"(?iU)(?:\\b(?:published|posted|updated|date|written|veröffentlicht|erstellt|datum|stand|publié|publicado|pubblicato|gepubliceerd|opublikowano)|公開日?|掲載日?|投稿日?|発表日?|配信日?|更新日?|发布|發布)"
					+ "(?:\\s*(?:on|am|vom|date|le|el|il|op))?\\s*[:：]?\\s*([^.]{0,12}(?:\\d[^|]{3,24}))");

	/** So much of a line may stand before the end of its date. */
	private static final int LINE = 80;

	/** More dates than these are those of other articles. */
	private static final int ENOUGH = 4;

	private final Reader reader;

	private final List<Candidate<PublicationDate>> found = new ArrayList<>();

	private final Set<Element> read = new HashSet<>();

	private Published(Reader reader) {
		this.reader = reader;
	}

	static List<Candidate<PublicationDate>> of(Reader reader) {
		Published published = new Published(reader);
		published.collect();
		return List.copyOf(published.found);
	}

	private void collect() {
		this.reader.data()
			.article()
			.ifPresent((article) -> LinkedValues.string(article, "datePublished")
				.ifPresent((date) -> add(date, Source.of(Kind.JSON_LD, "datePublished"), null)));
		for (String name : METAS) {
			for (String content : this.reader.markup().meta(name)) {
				add(content, Source.of(Kind.META, name), null);
			}
		}
		for (String name : List.of("datePublished", "dateCreated")) {
			for (Element element : this.reader.markup().itemProperty(name)) {
				element(element, Source.of(Kind.MICRODATA, name));
			}
		}
		times();
		dated();
		address();
		this.reader.data()
			.article()
			.ifPresent((article) -> LinkedValues.string(article, "dateCreated")
				.ifPresent((date) -> add(date, Source.of(Kind.JSON_LD, "dateCreated"), null)));
		this.reader.data()
			.page()
			.ifPresent((page) -> LinkedValues.string(page, "datePublished")
				.ifPresent((date) -> add(date, Source.of(Kind.JSON_LD, "WebPage.datePublished"), null)));
		if (this.found.isEmpty()) {
			this.reader.markup().dateMetas().forEach((content) -> add(content, Source.of(Kind.META, "date"), null));
		}
		if (this.found.isEmpty()) {
			nearHeadings();
		}
	}

	/** Where nothing is marked up: a day in a short line below the heading. */
	private void nearHeadings() {
		for (Element heading : titles()) {
			for (NearHeading.Line line : NearHeading.lines(heading)) {
				Element element = line.element();
				if (element.nameIs("time") && add(element.attr("datetime"), Source.of(Kind.TEXT, "heading"), element)) {
					return;
				}
				String begin = line.text().substring(0, Math.min(LINE, line.text().length()));
				Optional<PublicationDate> date = FULL_YEAR.matcher(begin).find() ? this.reader.dates().find(begin)
						: Optional.empty();
				if (date.isPresent()) {
					this.found.add(new Candidate<>(date.get(), Source.of(Kind.TEXT, "heading"), element));
					return;
				}
			}
		}
		labelled();
	}

	/** The page's headings; without them what says the same as the page's title. */
	private List<Element> titles() {
		List<Element> headings = this.reader.markup().headings();
		String title = this.reader.titles().clean(this.reader.page().document().title());
		return !headings.isEmpty() ? headings
				: this.reader.markup()
					.lesserHeadings()
					.stream()
					.filter((heading) -> BestTitle.isAbout(heading.text(), title))
					.limit(2)
					.toList();
	}

	/** A word that announces a day, anywhere in the page's own part. */
	private void labelled() {
		Matcher matcher = LABELLED.matcher(this.reader.page().document().body().text());
		while (matcher.find()) {
			if (add(matcher.group(1), Source.of(Kind.TEXT, "label"), null)) {
				return;
			}
		}
	}

	private void times() {
		List<Element> later = new ArrayList<>();
		for (Element element : this.reader.markup().times()) {
			if (this.found.size() > 2 * ENOUGH) {
				break;
			}
			if (isUpdate(element)) {
				later.add(element);
			}
			else {
				boolean published = element.hasAttr("pubdate") || element.className().contains("publish");
				element(element,
						published ? Source.of(Kind.MICROFORMAT, "published") : Source.of(Kind.ELEMENT, "time"));
			}
		}
		later.forEach((element) -> element(element, Source.of(Kind.ELEMENT, "time updated")));
	}

	private void dated() {
		List<Element> later = new ArrayList<>();
		int before = this.found.size();
		for (Element element : this.reader.markup().dated()) {
			if (this.read.contains(element) || !Markup.isShort(element)) {
				continue;
			}
			if (this.found.size() > before + ENOUGH) {
				break;
			}
			if (isUpdate(element)) {
				later.add(element);
			}
			else {
				line(element, Source.of(Kind.CLASS, element.className()));
			}
		}
		later.forEach((element) -> line(element, Source.of(Kind.CLASS, element.className())));
	}

	private static boolean isUpdate(Element element) {
		String names = element.className() + " " + element.attr("itemprop") + " " + element.ownText();
		Element parent = element.parent();
		String around = (parent != null && parent.childrenSize() < 4) ? parent.ownText() + parent.className() : "";
		return UPDATED.matcher((names + " " + around).toLowerCase(Locale.ROOT)).find();
	}

	private void element(Element element, Source source) {
		this.read.add(element);
		for (String attribute : List.of("datetime", "content", "data-datetime", "data-time", "data-timestamp", "ts",
				"timestamp", "title")) {
			if (element.hasAttr(attribute) && add(element.attr(attribute), source, element)) {
				return;
			}
		}
		if (Markup.isShort(element)) {
			add(element.text(), source, element);
		}
	}

	private void line(Element element, Source source) {
		for (String attribute : List.of("datetime", "content", "data-datetime", "data-date", "data-time",
				"data-timestamp", "data-published", "title")) {
			if (element.hasAttr(attribute) && add(element.attr(attribute), source, element)) {
				return;
			}
		}
		String text = element.text();
		if (text.length() > 5) {
			this.reader.dates().find(text).ifPresent((date) -> this.found.add(new Candidate<>(date, source, element)));
		}
	}

	private void address() {
		Matcher matcher = PATH_DAY.matcher(String.valueOf(this.reader.page().address().getPath()));
		if (matcher.find()) {
			add(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3), Source.of(Kind.ADDRESS, "path"),
					null);
		}
	}

	private boolean add(String written, Source source, @Nullable Element element) {
		return this.reader.dates()
			.read(written)
			.map((date) -> this.found.add(new Candidate<>(date, source, element)))
			.orElse(false);
	}

}
