package app.joren.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import app.joren.bench.extraction.InferringReader;
import app.joren.bench.extraction.LearningReader;
import app.joren.bench.extraction.PageReader;
import app.joren.bench.extraction.PairReader;
import app.joren.bench.extraction.PlainReader;
import app.joren.bench.peers.Peer;
import app.joren.bench.peers.PeerReader;
import app.joren.bench.peers.Readability4JReader;
import app.joren.emulator.Workplace;
import app.joren.extraction.template.Fallback;

/** The readers of pages and of pairs by the names that they have on the command line. */
final class PageReaders {

	/** Our own. */
	static final String OURS = "joren";

	/** Stands for our own and all peers. */
	static final String PEERS = "peers";

	private static final Map<String, Supplier<PageReader>> PAGES = pages();

	/** In the order in which they are compared. */
	private static final Map<String, Supplier<PairReader>> PAIRS = new LinkedHashMap<>();

	static {
		PAIRS.put("definition", () -> new LearningReader(Fallback.NONE));
		PAIRS.put("inference", () -> (learnt, target) -> new InferringReader().read(target));
		PAIRS.put(OURS, () -> new LearningReader(Fallback.INFERENCE));
	}

	private PageReaders() {
	}

	private static Map<String, Supplier<PageReader>> pages() {
		Map<String, Supplier<PageReader>> readers = new LinkedHashMap<>();
		readers.put(OURS, InferringReader::new);
		for (Peer peer : Peer.values()) {
			readers.put(peer.label(), () -> PeerReader.start(peer, scripts(), installed()));
		}
		readers.put("readability4j", Readability4JReader::new);
		readers.put("plain", PlainReader::new);
		return readers;
	}

	private static Path scripts() {
		return Workplace.here().root().resolve("bench/peers");
	}

	private static Path installed() {
		return Workplace.here().home().resolve("peers");
	}

	static Set<String> names() {
		return PAGES.keySet();
	}

	static Set<String> pairNames() {
		return PAIRS.keySet();
	}

	/**
	 * The readers that an option names: one, several with commas, or all by
	 * {@link #PEERS}.
	 */
	static List<String> named(String option) {
		return PEERS.equals(option) ? List.copyOf(PAGES.keySet()) : List.of(option.split(","));
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
