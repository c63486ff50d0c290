package app.joren.extraction.metadata;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/**
 * The language in which a page is written. What it says itself counts, unless its text is
 * plainly of another: many sites keep the language that their program came with.
 */
public final class Languages {

	/** Languages that are told apart by what a page says, not by their words. */
	private static final Map<String, String> GROUPS = Map.ofEntries(Map.entry("nb", "no"), Map.entry("nn", "no"),
			Map.entry("ms", "id"), Map.entry("bs", "hr"), Map.entry("sh", "hr"), Map.entry("sr", "hr"),
			Map.entry("in", "id"), Map.entry("iw", "he"), Map.entry("mo", "ro"), Map.entry("tl", "fil"),
			Map.entry("yue", "zh"), Map.entry("cmn", "zh"));

	private Languages() {
	}

	/** The language of a page, as a BCP 47 tag. */
	public static Optional<String> of(Page page) {
		Element html = page.document().selectFirst("html");
		Optional<String> said = (html == null) ? Optional.empty()
				: tag(html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"));
		return checked(page, said);
	}

	static Optional<String> of(Page page, Markup markup, LinkedData data) {
		Element html = page.document().selectFirst("html");
		Optional<String> said = (html == null) ? Optional.empty()
				: tag(html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"));
		return checked(page,
				said.or(() -> data.article()
					.flatMap((article) -> LinkedValues.string(article, "inLanguage"))
					.flatMap(Languages::tag))
					.or(() -> markup.meta("content-language").stream().findFirst().flatMap(Languages::tag))
					.or(() -> markup.meta("og:locale").stream().findFirst().flatMap(Languages::tag))
					.or(() -> markup.meta("dc.language").stream().findFirst().flatMap(Languages::tag)));
	}

	private static Optional<String> checked(Page page, Optional<String> said) {
		Optional<String> seen = LanguageGuess.of(page.document(), said.map(Languages::group).orElse(""));
		return (seen.isPresent() && !said.map(Languages::group).equals(seen)) ? seen : said;
	}

	private static String group(String tag) {
		String language = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
		return GROUPS.getOrDefault(language, language);
	}

	private static Optional<String> tag(String written) {
		Locale locale = Locale.forLanguageTag(written.strip().split("[,;\\s]", 2)[0].replace('_', '-'));
		return (locale.getLanguage().isEmpty() || locale.getLanguage().equals("und")) ? Optional.empty()
				: Optional.of(locale.toLanguageTag());
	}

}
