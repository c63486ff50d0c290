package app.joren.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import app.joren.bench.extraction.InferringReader;
import app.joren.bench.extraction.LearningReader;
import app.joren.bench.extraction.PageReader;
import app.joren.bench.extraction.PairReader;
import app.joren.bench.extraction.PlainReader;
import app.joren.extraction.template.Fallback;

/** The readers of pages and of pairs by the names that they have on the command line. */
final class PageReaders {

	/** Our own. */
	static final String OURS = "joren";

	private static final Map<String, Supplier<PageReader>> PAGES = new TreeMap<>(
			Map.of("plain", PlainReader::new, OURS, InferringReader::new));

	/** In the order in which they are compared. */
	private static final Map<String, Supplier<PairReader>> PAIRS = new LinkedHashMap<>();

	static {
		PAIRS.put("definition", () -> new LearningReader(Fallback.NONE));
		PAIRS.put("inference", () -> (learnt, target) -> new InferringReader().read(target));
		PAIRS.put(OURS, () -> new LearningReader(Fallback.INFERENCE));
	}

	private PageReaders() {
	}

	static Set<String> names() {
		return PAGES.keySet();
	}

	static Set<String> pairNames() {
		return PAIRS.keySet();
	}

	static PageReader ofPages(String name) {
		return known(PAGES, name).get();
	}

	static PairReader ofPairs(String name) {
		return known(PAIRS, name).get();
	}

	private static <T> Supplier<T> known(Map<String, Supplier<T>> readers, String name) {
		Supplier<T> reader = readers.get(name);
		if (reader == null) {
			throw new Arguments.BadUsage("There is no reader " + name + ".");
		}
		return reader;
	}

}
