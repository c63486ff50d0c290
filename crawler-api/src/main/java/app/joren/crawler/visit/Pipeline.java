package app.joren.crawler.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

import app.joren.extraction.site.PageKind;

/** Reads pages while the next are fetched, a few at a time. */
final class Pipeline implements AutoCloseable {

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final BlockingQueue<CompletableFuture<Seen>> ready = new LinkedBlockingQueue<>();

	private final Visitor visitor;

	private final int capacity;

	private int running;

	private int sources;

	private int articles;

	Pipeline(Visitor visitor, int capacity) {
		this.visitor = visitor;
		this.capacity = capacity;
	}

	void read(Visitor.Answer answer) {
		count(answer.entry().lead().kind(), 1);
		CompletableFuture<Seen> reading = CompletableFuture.supplyAsync(() -> this.visitor.read(answer), this.threads);
		reading.whenComplete((seen, failure) -> this.ready.add(reading));
	}

	boolean isEmpty() {
		return this.running == 0;
	}

	boolean isFull() {
		return this.running >= this.capacity;
	}

	/** Whether more articles may be found by what is being read. */
	boolean hasSources() {
		return this.sources > 0;
	}

	int articles() {
		return this.articles;
	}

	/** What has been read by now. */
	List<Seen> done() throws InterruptedException {
		List<Seen> done = new ArrayList<>();
		while (!this.ready.isEmpty()) {
			done.add(next());
		}
		return done;
	}

	/** Waits for the next page to be read. */
	Seen next() throws InterruptedException {
		try {
			Seen seen = this.ready.take().get();
			count(seen.entry().lead().kind(), -1);
			return seen;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A page could not be kept", ex.getCause());
		}
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

	private void count(PageKind kind, int difference) {
		this.running += difference;
		this.articles += (kind == PageKind.ARTICLE) ? difference : 0;
		this.sources += (kind == PageKind.ARTICLE) ? 0 : difference;
	}

}
