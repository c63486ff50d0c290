package app.joren.extraction.metadata;

import java.util.Locale;
import java.util.Optional;

import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/** The language that a page says it is written in. */
final class Languages {

	private Languages() {
	}

	static Optional<String> of(Page page, Markup markup, LinkedData data) {
		Element html = page.document().selectFirst("html");
		Optional<String> said = (html == null) ? Optional.empty()
				: tag(html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"));
		return said
			.or(() -> data.article()
				.flatMap((article) -> LinkedData.string(article, "inLanguage"))
				.flatMap(Languages::tag))
			.or(() -> markup.meta("content-language").stream().findFirst().flatMap(Languages::tag))
			.or(() -> markup.meta("og:locale").stream().findFirst().flatMap(Languages::tag))
			.or(() -> markup.meta("dc.language").stream().findFirst().flatMap(Languages::tag));
	}

	private static Optional<String> tag(String written) {
		Locale locale = Locale.forLanguageTag(written.strip().split("[,;\\s]", 2)[0].replace('_', '-'));
		return (locale.getLanguage().isEmpty() || locale.getLanguage().equals("und")) ? Optional.empty()
				: Optional.of(locale.toLanguageTag());
	}

}
