package app.joren.bench.crawl;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.bench.aws.StandInProcess;
import app.joren.bench.process.MeasuredProcess;
import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteServer;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.crawler.schedule.Schedule;
import app.joren.crawler.schedule.Schedules;

/**
 * Lets one worker crawl a large site, and again when its schedule says so, while a
 * scheduler looks after many other sites, and watches the memory of both.
 *
 * @param size of the site
 * @param others how many other sites have schedules, all of them due within a day
 * @param progress is told of each part
 */
public record MemoryBench(SiteSize size, int others, Consumer<String> progress) {

	private static final int PARTS = 10;

	/** The other sites are small. */
	private static final int SMALL = 10;

	private static final Duration MONTH = Duration.ofDays(30);

	private static final List<String> SCHEDULER = List.of("-XX:+UseSerialGC", "-Xmx128m", "-XX:TieredStopAtLevel=1",
			"-Xshare:auto", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

	/** Of what is visited wholly, all is visited again so soon. */
	private static final String AGAIN = "--joren.crawler.schedule.whole=5s";

	/** Crawls variations of a recorded site. */
	public MemoryReport run(RecordedSite recorded) throws InterruptedException, AnalysisFailed, IOException {
		GeneratedSite site = GeneratedSite.of(recorded, this.size);
		try (HeapLog heap = new HeapLog();
				StandInProcess aws = StandInProcess.start();
				SiteServer server = SiteServer.serve(site)) {
			return run(recorded, heap, aws.endpoint(), server);
		}
	}

	private MemoryReport run(RecordedSite recorded, HeapLog heap, URI aws, SiteServer server)
			throws InterruptedException, AnalysisFailed {
		List<String> flags = new ArrayList<>(WorkerProcess.FLAGS);
		flags.add(heap.flag());
		SiteDefinition definition = SiteRules.of(recorded, server.origin(), this.size.articles());
		try (WorkerProcess worker = WorkerProcess.start(aws, definition, server.authority(), flags, AGAIN)) {
			schedule(worker, definition);
			try (MeasuredProcess scheduler = worker.beside("scheduler", SCHEDULER)) {
				MemoryWatch watch = new MemoryWatch(this.size.articles() / PARTS, worker.process(), scheduler, heap,
						this.progress);
				String app = UUID.randomUUID().toString();
				watch.begin("first");
				Crawl first = worker.crawl(app, watch::look);
				this.progress.accept("First crawl: " + first.state() + " " + first.counts());
				String again = worker.scheduled(app, first);
				watch.begin("again");
				Crawl second = worker.await(again, watch::look);
				this.progress.accept("Again: " + second.state() + " " + second.counts());
				return new MemoryReport(this.size.articles(), server.bytes(), watch.rows());
			}
		}
	}

	/**
	 * The other sites' turns are spread over a day; for what is new alone they are asked.
	 */
	private void schedule(WorkerProcess worker, SiteDefinition definition) {
		Schedules schedules = worker.bean(Schedules.class);
		SiteDefinition small = SiteRules.newest(definition, SMALL);
		Instant now = Instant.now();
		for (int number = 0; number < this.others; number++) {
			String app = UUID.randomUUID().toString();
			worker.define(app, small);
			Instant due = now.plus(Duration.ofDays(1).multipliedBy(number).dividedBy(this.others));
			schedules.create(new Schedule(app, false, null, null, now.plus(MONTH), due, List.of(), 0));
		}
		this.progress.accept("Wrote the schedules of " + this.others + " sites");
	}

}
