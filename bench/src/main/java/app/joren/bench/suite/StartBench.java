package app.joren.bench.suite;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteConverter;
import app.joren.local.convert.ConversionListener;

/** Starts the suite and converts one site, with a stopwatch in the hand. */
public final class StartBench {

	private StartBench() {
	}

	/** Measures with a site, from the start of this very process. */
	public static StartReport run(RecordedSite site) throws InterruptedException {
		Stopwatch watch = new Stopwatch();
		try (SuiteConverter converter = SuiteConverter.start(List.of(site), Set.of(), watch)) {
			double ready = (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
			long start = System.nanoTime();
			SiteConverter.Conversion conversion = converter.convert(site);
			double all = (System.nanoTime() - start) / 1e9;
			return new StartReport(ready, watch.first(start), all, conversion.result().articles().size(),
					Memory.residentMib(), Memory.highestMib());
		}
	}

	private static final class Stopwatch implements ConversionListener {

		private final AtomicLong first = new AtomicLong();

		@Override
		public void said(String sentence) {
			// Only the time is of interest.
		}

		@Override
		public void firstArticles() {
			this.first.set(System.nanoTime());
		}

		double first(long start) {
			return (this.first.get() - start) / 1e9;
		}

	}

}
