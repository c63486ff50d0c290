package app.joren.bench.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteServer;

/**
 * Lets one worker crawl a large site, and watches its memory.
 *
 * @param articles how many articles the site has
 * @param progress is told of each part
 */
public record MemoryBench(int articles, Consumer<String> progress) {

	private static final int PARTS = 10;

	/**
	 * For example {@code GC(7) Pause Young (Allocation Failure) 83M->30M(154M) 9.1ms}.
	 */
	private static final Pattern COLLECTION = Pattern.compile("Pause .* \\d+M->(\\d+)M\\(");

	/** Crawls variations of a recorded site. */
	public MemoryReport run(RecordedSite recorded) throws InterruptedException, AnalysisFailed, IOException {
		Path collections = Files.createTempFile("collections", ".log");
		List<String> flags = new ArrayList<>(CrawlBench.WORKER);
		flags.add("-Xlog:gc:file=" + collections + "::filecount=0");
		GeneratedSite site = GeneratedSite.of(recorded, this.articles);
		try (SiteServer server = SiteServer.serve(site);
				WorkerProcess worker = WorkerProcess.start(SiteRules.of(recorded, server.origin(), this.articles),
						server.authority(), flags)) {
			List<MemoryReport.Row> rows = new ArrayList<>();
			worker.crawl(UUID.randomUUID().toString(), (counts) -> {
				if (counts.articles() >= (rows.size() + 1) * this.articles / PARTS) {
					MemoryReport.Row row = new MemoryReport.Row(counts.articles(), heapMib(collections),
							worker.process().usage().residentMib(), worker.process().usage().cpuSeconds());
					rows.add(row);
					this.progress.accept(row.toString());
				}
			});
			return new MemoryReport(this.articles, rows);
		}
		finally {
			Files.delete(collections);
		}
	}

	private static int heapMib(Path collections) {
		try (Stream<String> lines = Files.lines(collections)) {
			return lines.map(COLLECTION::matcher)
				.filter(Matcher::find)
				.map((collection) -> Integer.valueOf(collection.group(1)))
				.reduce((_, last) -> last)
				.orElse(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
