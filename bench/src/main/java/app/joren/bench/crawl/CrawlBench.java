package app.joren.bench.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.bench.process.MeasuredProcess;
import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteServer;
import app.joren.contracts.crawler.Crawl;
import app.joren.emulator.Emulator;
import app.joren.emulator.Workplace;

/**
 * Crawls one generated site by several programs, one after the other.
 *
 * @param articles how many articles the site has
 * @param workplace where the other programs are
 * @param progress is told of each program
 */
public record CrawlBench(int articles, Workplace workplace, Consumer<String> progress) {

	/** Crawls variations of a recorded site. */
	public CrawlReport run(RecordedSite recorded) throws InterruptedException, AnalysisFailed {
		GeneratedSite site = GeneratedSite.of(recorded, SiteSize.usual(this.articles));
		try (SiteServer server = SiteServer.serve(site)) {
			return run(recorded, site, server);
		}
	}

	private CrawlReport run(RecordedSite recorded, GeneratedSite site, SiteServer server)
			throws InterruptedException, AnalysisFailed {
		Path addresses = addresses(site, server);
		List<CrawlRow> rows = new ArrayList<>();
		rows.add(other("wget", server, wget(addresses)));
		rows.add(other("Scrapy", server, List.of(this.workplace.home().resolve("peers/python/bin/python").toString(),
				this.workplace.root().resolve("bench/peers/crawl.py").toString(), server.startUrl())));
		rows.add(other("HttpClient and jsoup", server,
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						System.getProperty("java.class.path"), BareLoop.class.getName(), addresses.toString())));
		try (Emulator emulator = Emulator.forgetful(this.workplace);
				WorkerProcess worker = WorkerProcess.start(emulator.endpoint(),
						SiteRules.of(recorded, server.origin(), this.articles), server.authority(),
						WorkerProcess.FLAGS)) {
			String app = UUID.randomUUID().toString();
			rows.add(joren("Joren, first crawl of a new worker", worker, app, server));
			rows.add(joren("Joren, unchanged site again", worker, app, server));
			site.change();
			rows.add(joren("Joren, 1 % changed", worker, app, server));
			rows.add(joren("Joren, first crawl, warm", worker, UUID.randomUUID().toString(), server));
		}
		rows.add(other("wget again", server, wget(addresses)));
		return CrawlReport.of(this.articles, rows);
	}

	private CrawlRow other(String name, SiteServer server, List<String> command) throws InterruptedException {
		server.forgetRequests();
		long start = System.nanoTime();
		MeasuredProcess.Usage usage = MeasuredProcess.run(command,
				this.workplace.home().resolve("log").resolve("bench-crawl.log"));
		return row(name, start, server, usage, 0, "");
	}

	private CrawlRow joren(String name, WorkerProcess worker, String app, SiteServer server)
			throws InterruptedException {
		server.forgetRequests();
		MeasuredProcess.Usage before = worker.process().usage();
		long start = System.nanoTime();
		Crawl crawl = worker.crawl(app, (_) -> {
			// Only the end counts.
		});
		return row(name, start, server, worker.process().usage(), before.cpuSeconds(), crawl.counts().toString());
	}

	private CrawlRow row(String name, long start, SiteServer server, MeasuredProcess.Usage usage, double before,
			String counts) {
		CrawlRow row = new CrawlRow(name, server.requests().size(), server.bytes(), (System.nanoTime() - start) / 1e9,
				usage.cpuSeconds() - before, usage.highestMib());
		this.progress.accept(row + " " + counts);
		return row;
	}

	private static List<String> wget(Path addresses) {
		return List.of("wget", "-q", "-O", "/dev/null", "-i", addresses.toString());
	}

	private static Path addresses(GeneratedSite site, SiteServer server) {
		try {
			Path file = Files.createTempFile("addresses", ".txt");
			file.toFile().deleteOnExit();
			return Files.write(file, site.addresses(server.origin()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
