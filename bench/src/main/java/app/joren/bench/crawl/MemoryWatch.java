package app.joren.bench.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import app.joren.bench.process.MeasuredProcess;
import app.joren.contracts.crawler.CrawlCounts;

/** Looks at the memory of a worker and a scheduler each time that so much was crawled. */
final class MemoryWatch {

	private final int step;

	private final MeasuredProcess worker;

	private final MeasuredProcess scheduler;

	private final HeapLog heap;

	private final Consumer<String> progress;

	private final List<MemoryReport.Row> rows = new ArrayList<>();

	private String crawl = "";

	private int pages;

	private long since;

	private double used;

	MemoryWatch(int step, MeasuredProcess worker, MeasuredProcess scheduler, HeapLog heap, Consumer<String> progress) {
		this.step = step;
		this.worker = worker;
		this.scheduler = scheduler;
		this.heap = heap;
		this.progress = progress;
	}

	/** Another crawl begins. */
	void begin(String name) {
		this.crawl = name;
		this.pages = 0;
		this.since = System.nanoTime();
		this.used = this.worker.usage().cpuSeconds();
	}

	/** Notes a row if it is time. */
	void look(CrawlCounts counts) {
		int more = counts.requests() - this.pages;
		if (more < this.step) {
			return;
		}
		double seconds = (System.nanoTime() - this.since) / 1e9;
		MeasuredProcess.Usage usage = this.worker.usage();
		MemoryReport.Row row = new MemoryReport.Row(this.crawl, counts.requests(), this.heap.collect(this.worker),
				usage.residentMib(), usage.highestMib(), more / seconds, (usage.cpuSeconds() - this.used) * 1000 / more,
				this.scheduler.usage().residentMib());
		this.rows.add(row);
		this.progress.accept(row.toString());
		this.pages = counts.requests();
		this.since = System.nanoTime();
		this.used = this.worker.usage().cpuSeconds();
	}

	List<MemoryReport.Row> rows() {
		return List.copyOf(this.rows);
	}

}
