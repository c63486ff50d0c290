package app.joren.extraction.metadata;

import java.util.LinkedHashSet;
import java.util.Set;

import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of the fields share.
 *
 * @param page the page
 * @param markup its telling elements
 * @param data its JSON-LD
 * @param language in which it is written, as a BCP 47 tag
 * @param dates how its dates are read
 * @param siteNames what the site calls itself
 * @param titles cuts those names off titles
 */
record Reader(Page page, Markup markup, LinkedData data, @Nullable String language, DateReader dates,
		Set<String> siteNames, TitleCleaner titles) {

	static Reader of(Page page, DateReader dates) {
		Markup markup = Markup.of(page.document());
		LinkedData data = LinkedData.of(markup.scripts());
		Set<String> names = siteNames(markup, data);
		String language = Languages.of(page, markup, data).orElse(null);
		DateReader reader = (language != null) ? dates.in(language) : dates;
		return new Reader(page, markup, data, language, reader, names, new TitleCleaner(names, page.address()));
	}

	private static Set<String> siteNames(Markup markup, LinkedData data) {
		Set<String> names = new LinkedHashSet<>(markup.meta("og:site_name"));
		names.addAll(data.siteNames());
		names.addAll(markup.meta("application-name"));
		names.addAll(markup.meta("apple-mobile-web-app-title"));
		names.addAll(markup.meta("al:iphone:app_name"));
		names.addAll(markup.meta("cre"));
		names.addAll(markup.meta("dc.publisher"));
		names.removeIf((name) -> name.length() > 60);
		return names;
	}

}
