package app.joren.analyzer.understanding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.joren.extraction.metadata.Languages;
import app.joren.extraction.page.Page;
import app.joren.extraction.template.Sample;
import org.jspecify.annotations.Nullable;

/** The language that most of a site's articles are written in. */
final class SiteLanguage {

	private SiteLanguage() {
	}

	static @Nullable String of(Page home, Collection<List<Sample>> samples) {
		Map<String, Integer> votes = new LinkedHashMap<>();
		samples.forEach((list) -> list.forEach((sample) -> Languages.of(sample.page())
			.ifPresent((language) -> votes.merge(language, 1, Integer::sum))));
		return votes.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.or(() -> Languages.of(home))
			.orElse(null);
	}

}
