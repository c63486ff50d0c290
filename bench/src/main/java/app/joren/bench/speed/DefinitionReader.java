package app.joren.bench.speed;

import java.util.ArrayList;
import java.util.IdentityHashMap;
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
 * Reads pages by definitions that were learnt before: each on the page and another one of
 * its site, or on the page alone where there is no other.
 */
public final class DefinitionReader implements PageReader {

	private final Map<FetchedPage, TemplateReader> definitions;

	private DefinitionReader(Map<FetchedPage, TemplateReader> definitions) {
		this.definitions = definitions;
	}

	/** Learns all definitions. */
	public static DefinitionReader of(Map<LabelledPage, FetchedPage> pages) {
		LearningReader learning = new LearningReader(Fallback.INFERENCE);
		Map<FetchedPage, TemplateReader> definitions = new IdentityHashMap<>();
		pages.forEach((page, fetched) -> definitions.put(fetched, learning.learn(samples(page, fetched, pages))));
		return new DefinitionReader(definitions);
	}

	private static List<FetchedPage> samples(LabelledPage page, FetchedPage fetched,
			Map<LabelledPage, FetchedPage> pages) {
		List<FetchedPage> samples = new ArrayList<>(List.of(fetched));
		pages.forEach((other, otherFetched) -> {
			if (samples.size() == 1 && !other.equals(page) && other.site() != null
					&& Objects.equals(other.site(), page.site())) {
				samples.add(otherFetched);
			}
		});
		return samples;
	}

	@Override
	public PageContent read(FetchedPage page) {
		return LearningReader.read(Objects.requireNonNull(this.definitions.get(page)), page);
	}

}
