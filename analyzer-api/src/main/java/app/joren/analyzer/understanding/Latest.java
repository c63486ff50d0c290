package app.joren.analyzer.understanding;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What the section of all articles is called where the site has no name for it. */
final class Latest {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("ja", "新着"), Map.entry("zh", "最新"),
			Map.entry("ko", "최신"), Map.entry("de", "Aktuell"), Map.entry("fr", "À la une"),
			Map.entry("es", "Últimas noticias"), Map.entry("it", "Ultime notizie"), Map.entry("pt", "Últimas"),
			Map.entry("nl", "Laatste nieuws"), Map.entry("sv", "Senaste"), Map.entry("pl", "Najnowsze"),
			Map.entry("ru", "Последнее"), Map.entry("ar", "الأحدث"));

	private Latest() {
	}

	static String in(@Nullable String language) {
		String primary = (language == null) ? "" : language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
		return NAMES.getOrDefault(primary, "Latest");
	}

}
