package app.joren.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

import app.joren.bench.extraction.KnownPagesConverter;
import app.joren.bench.extraction.PlainReader;
import app.joren.bench.inprocess.InProcessConverter;
import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteConverter;
import app.joren.bench.suite.SuiteConverter;

/** The converters by the names that they have on the command line. */
final class SiteConverters {

	/** The whole suite with its services and queues. */
	static final String SUITE = "suite";

	/** Each article's page by itself, without having to find it. */
	private static final String PAGES = "pages";

	/** The whole of each article's page: the floor. */
	private static final String PLAIN = "plain";

	/** The understanding and reading of sites alone. */
	private static final String CORE = "core";

	private static final Map<String, BiFunction<List<RecordedSite>, PrintStream, SiteConverter>> KNOWN = new TreeMap<>(
			Map.of(SUITE, (sites, progress) -> SuiteConverter.start(sites, Set.of(), (sentence) -> {
			}), CORE, (sites, progress) -> new InProcessConverter(), PAGES,
					(sites, progress) -> new KnownPagesConverter(PageReaders.ofPages(PageReaders.OURS)), PLAIN,
					(sites, progress) -> new KnownPagesConverter(new PlainReader())));

	private SiteConverters() {
	}

	static Set<String> names() {
		return KNOWN.keySet();
	}

	/** Starts the converter that is wanted, for these sites. */
	static SiteConverter start(String name, List<RecordedSite> sites, PrintStream progress) {
		var known = KNOWN.get(name);
		if (known == null) {
			throw new Arguments.BadUsage("There is no converter " + name + ".");
		}
		return known.apply(sites, progress);
	}

}
