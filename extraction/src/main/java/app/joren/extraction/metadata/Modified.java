package app.joren.extraction.metadata;

import java.util.ArrayList;
import java.util.List;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.metadata.Source.Kind;
import org.jsoup.nodes.Element;

/** Finds when a page may have been changed last. */
final class Modified {

	private static final List<String> METAS = List.of("article:modified_time", "og:updated_time", "datemodified",
			"dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "article:modified", "updated_time",
			"modified_time", "revised", "last_updated");

	private Modified() {
	}

	static List<Candidate<PublicationDate>> of(Reader reader) {
		List<Candidate<PublicationDate>> found = new ArrayList<>();
		reader.data()
			.article()
			.flatMap((article) -> LinkedValues.string(article, "dateModified"))
			.flatMap(reader.dates()::read)
			.ifPresent((date) -> found.add(Candidate.of(date, Source.of(Kind.JSON_LD, "dateModified"))));
		for (String name : METAS) {
			for (String content : reader.markup().meta(name)) {
				reader.dates()
					.read(content)
					.ifPresent((date) -> found.add(Candidate.of(date, Source.of(Kind.META, name))));
			}
		}
		for (Element element : reader.markup().itemProperty("dateModified")) {
			String text = element.hasAttr("datetime") ? element.attr("datetime")
					: (element.hasAttr("content") ? element.attr("content") : element.text());
			reader.dates()
				.read(text)
				.ifPresent(
						(date) -> found.add(new Candidate<>(date, Source.of(Kind.MICRODATA, "dateModified"), element)));
		}
		return List.copyOf(found);
	}

}
