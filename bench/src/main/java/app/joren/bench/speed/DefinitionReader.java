package app.joren.bench.speed;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.joren.bench.extraction.LabelledPage;
import app.joren.bench.extraction.LearningReader;
import app.joren.bench.extraction.PageReader;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.template.Fallback;
import app.joren.extraction.template.TemplateReader;

/**
 * Reads pages by definitions that were learnt before: each on two pages of a site, or on
 * the page alone where its site is not known.
 */
public final class DefinitionReader implements PageReader {

	private static final int SAMPLES = 2;

	private final Map<FetchedPage, TemplateReader> definitions;

	private DefinitionReader(Map<FetchedPage, TemplateReader> definitions) {
		this.definitions = definitions;
	}

	/**
	 * Learns a definition for each site, and one for each page whose site is not known.
	 */
	public static DefinitionReader of(Map<LabelledPage, FetchedPage> pages) {
		Map<String, List<FetchedPage>> sites = new LinkedHashMap<>();
		pages.forEach((page, fetched) -> sites
			.computeIfAbsent(Objects.requireNonNullElse(page.site(), "page " + page.id()), (site) -> new ArrayList<>())
			.add(fetched));
		LearningReader learning = new LearningReader(Fallback.INFERENCE);
		Map<FetchedPage, TemplateReader> definitions = new IdentityHashMap<>();
		sites.values().forEach((site) -> {
			TemplateReader learnt = learning.learn(site.subList(0, Math.min(SAMPLES, site.size())));
			site.forEach((page) -> definitions.put(page, learnt));
		});
		return new DefinitionReader(definitions);
	}

	@Override
	public PageContent read(FetchedPage page) {
		return LearningReader.read(Objects.requireNonNull(this.definitions.get(page)), page);
	}

}
