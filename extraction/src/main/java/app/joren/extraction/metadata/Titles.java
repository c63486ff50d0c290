package app.joren.extraction.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import app.joren.extraction.metadata.Source.Kind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds what the title of a page may be. */
final class Titles {

	private final Reader reader;

	private final List<Candidate<String>> found = new ArrayList<>();

	private Titles(Reader reader) {
		this.reader = reader;
	}

	static List<Candidate<String>> of(Reader reader) {
		Titles titles = new Titles(reader);
		titles.collect();
		return List.copyOf(titles.found);
	}

	private void collect() {
		this.reader.data()
			.article()
			.ifPresent((article) -> LinkedValues.string(article, "headline")
				.or(() -> LinkedValues.string(article, "name"))
				.ifPresent((headline) -> add(headline, Source.of(Kind.JSON_LD, "headline"), null)));
		meta("og:title");
		for (Element element : this.reader.markup().itemProperty("headline")) {
			add(element.text(), Source.of(Kind.MICRODATA, "headline"), element);
		}
		for (Element element : this.reader.markup().headings()) {
			if (!isLogo(element)) {
				add(text(element), Source.of(Kind.ELEMENT, "h1"), element);
			}
		}
		meta("twitter:title");
		meta("dc.title");
		meta("sailthru.title");
		meta("parsely-title");
		add(this.reader.page().document().title(), Source.of(Kind.ELEMENT, "title"), null);
	}

	/** The site's name, which leads to its first page. */
	private boolean isLogo(Element heading) {
		Element link = heading.closest("a[href]") != null ? heading.closest("a[href]") : heading.selectFirst("a[href]");
		boolean home = link != null && link.text().strip().equals(heading.text().strip())
				&& this.reader.page().resolve(link.attr("href")).filter(Titles::isHome).isPresent();
		return (home && !isHome(this.reader.page().address())) || this.reader.titles().isSite(text(heading))
				&& this.reader.markup().headings().size() == 1 && !isHome(this.reader.page().address());
	}

	private static boolean isHome(URI address) {
		return address.getPath() == null || address.getPath().length() <= 1;
	}

	/** A drawing's title is none of the page's. */
	private static String text(Element heading) {
		if (heading.selectFirst("svg") == null) {
			return heading.text();
		}
		Element copy = heading.clone();
		copy.select("svg").remove();
		return copy.text();
	}

	private void meta(String name) {
		this.reader.markup()
			.meta(name)
			.stream()
			.findFirst()
			.ifPresent((title) -> add(title, Source.of(Kind.META, name), null));
	}

	private void add(String written, Source source, @Nullable Element element) {
		String title = this.reader.titles().clean(Texts.plain(written));
		if (!title.isEmpty() && title.length() < 500) {
			this.found.add(new Candidate<>(title, source, element));
		}
	}

}
