package app.joren.bench.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import app.joren.extraction.page.FetchedPage;

/**
 * Reads labelled pages and scores what was read.
 *
 * @param problems is told when reading a page failed
 */
public record ExtractionBench(Consumer<String> problems) {

	private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

	/** Reads and scores every page by itself. */
	public ScoredSet run(String set, List<LabelledPage> pages, PageReader reader) {
		List<PageScore> scores = new ArrayList<>();
		double elsewhere = reader.cpuSeconds();
		long nanos = 0;
		for (LabelledPage page : pages) {
			FetchedPage fetched = page.fetched();
			long start = CPU.getCurrentThreadCpuTime();
			PageReader.PageContent content = read(page, () -> reader.read(fetched));
			nanos += CPU.getCurrentThreadCpuTime() - start;
			scores.add(PageScore.of(page, content));
		}
		double seconds = (reader.cpuSeconds() > elsewhere) ? reader.cpuSeconds() - elsewhere : nanos / 1e9;
		return new ScoredSet(set, scores, seconds * 1000 / Math.max(1, pages.size()));
	}

	/** Reads each page of a pair by what was learnt on the other, and scores it. */
	public ScoredSet runPairs(String set, List<LabelledPage> pages, PairReader reader) {
		Map<String, List<LabelledPage>> sites = pages.stream()
			.filter((page) -> page.site() != null)
			.collect(Collectors.groupingBy((page) -> Objects.requireNonNull(page.site()), TreeMap::new,
					Collectors.toList()));
		List<PageScore> scores = new ArrayList<>();
		long start = CPU.getCurrentThreadCpuTime();
		sites.values().stream().filter((pair) -> pair.size() == 2).forEach((pair) -> {
			scores.add(readOther(pair.getFirst(), pair.getLast(), reader));
			scores.add(readOther(pair.getLast(), pair.getFirst(), reader));
		});
		return new ScoredSet(set, scores, (CPU.getCurrentThreadCpuTime() - start) / 1e6 / Math.max(1, scores.size()));
	}

	private PageScore readOther(LabelledPage learnt, LabelledPage target, PairReader reader) {
		return PageScore.of(target, read(target, () -> reader.read(learnt.fetched(), target.fetched())));
	}

	private PageReader.PageContent read(LabelledPage page, Reading reading) {
		try {
			return reading.read();
		}
		catch (RuntimeException ex) {
			this.problems.accept("Reading " + page.id() + " failed: " + ex);
			return PageReader.PageContent.none();
		}
	}

	private interface Reading {

		PageReader.PageContent read();

	}

	/**
	 * A set's pages with their scores.
	 *
	 * @param set the set's name
	 * @param pages its pages
	 * @param millis CPU time of a page on average
	 */
	public record ScoredSet(String set, List<PageScore> pages, double millis) {

		/** The set's row, and one for each kind of page where the set has several. */
		public List<SetReport> reports() {
			Map<String, List<PageScore>> kinds = this.pages.stream()
				.filter((page) -> page.page().kind() != null)
				.collect(Collectors.groupingBy((page) -> Objects.requireNonNull(page.page().kind()), TreeMap::new,
						Collectors.toList()));
			List<SetReport> reports = new ArrayList<>();
			reports.add(overall());
			kinds.forEach((kind, those) -> reports.add(SetReport.of(this.set + " " + kind, those, this.millis)));
			return reports;
		}

		/** The set's row alone. */
		public SetReport overall() {
			return SetReport.of(this.set, this.pages, this.millis);
		}

		/** The pages with the worst bodies. */
		List<PageScore> worst(int count) {
			return this.pages.stream()
				.filter((page) -> page.body() != null)
				.sorted(Comparator.comparingDouble(PageScore::bodyF1))
				.limit(count)
				.toList();
		}

	}

}
