package app.joren.bench;

import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import app.joren.bench.site.SiteConverter;

/** The converters by the names that they have on the command line. */
final class SiteConverters {

	/** The whole suite with its services and queues. */
	static final String SUITE = "suite";

	private static final Map<String, Function<PrintStream, SiteConverter>> KNOWN = new TreeMap<>();

	private SiteConverters() {
	}

	static Set<String> names() {
		return KNOWN.keySet();
	}

	static SiteConverter named(String name, PrintStream progress) {
		Function<PrintStream, SiteConverter> known = KNOWN.get(name);
		if (known == null) {
			throw new Arguments.BadUsage("There is no converter " + name + ".");
		}
		return known.apply(progress);
	}

}
