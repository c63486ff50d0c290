package app.joren.crawler.visit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.crawl.Claim;
import app.joren.crawler.crawl.CrawlChange;
import app.joren.crawler.frontier.Entry;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Writes what a slice has done. Documents and messages come first, since both may come
 * twice without harm; then what is still to be visited; and last, in one transaction, the
 * visits and the counts of them. A worker that dies in between has done all of it but the
 * counting, and the next one does it again. What pages are no longer is let go while the
 * claim still holds, so that nobody keeps it anew meanwhile.
 */
final class Committer {

	/** A transaction takes 100 writes, of which one is the crawl's own. */
	private static final int MOST = 99;

	private final Stores stores;

	private final Claim claim;

	private Crawl last;

	private boolean seeded;

	Committer(Stores stores, Claim claim, Crawl crawl, boolean seeded) {
		this.stores = stores;
		this.claim = claim;
		this.last = crawl;
		this.seeded = seeded;
	}

	/** Commits; the claim was lost if that throws, and then nothing of it counts. */
	void commit(SliceMemory memory, CrawlChange change) {
		Changes changes = memory.changes();
		tellAndFile(changes);
		String crawlId = this.claim.crawlId();
		String appId = change.crawl().appId();
		List<TransactWriteItem> before = new ArrayList<>();
		List<TransactWriteItem> visits = new ArrayList<>();
		Set<@Nullable String> visited = new HashSet<>();
		for (Entry entry : memory.frontier().takeChanges()) {
			boolean done = changes.isDone(entry.lead().address());
			(done ? visits : before).add(this.stores.frontiers().put(crawlId, entry));
			visited.add(done ? entry.articleId() : null);
		}
		changes.pages().forEach((page) -> visits.add(this.stores.pages().put(appId, page)));
		changes.articles().forEach((article) -> {
			List<TransactWriteItem> writes = visited.contains(article.id()) ? visits : before;
			writes.add(this.stores.articles().put(appId, article));
		});
		prepare(before);
		all(changes.superseded(), this.stores.archive()::supersede);
		this.stores.crawls().commit(this.claim, change, visits);
		this.last = change.crawl();
		this.seeded = change.seeded();
		changes.clear();
	}

	private void prepare(List<TransactWriteItem> writes) {
		CrawlChange unchanged = new CrawlChange(this.last, this.claim.slice(), this.seeded);
		for (int from = 0; from < writes.size(); from += MOST) {
			this.stores.crawls()
				.commit(this.claim, unchanged, writes.subList(from, Math.min(writes.size(), from + MOST)));
		}
	}

	private void tellAndFile(Changes changes) {
		all(changes.documents(), this.stores.documents()::keep);
		all(changes.messages(), this.stores.content()::tell);
	}

	private static <T> void all(Collection<T> some, Consumer<T> work) {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> done = new ArrayList<>();
			some.forEach((one) -> done.add(threads.submit(() -> work.accept(one))));
			done.forEach(Committer::await);
		}
	}

	private static void await(Future<?> work) {
		try {
			work.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("A commit was interrupted", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A commit failed", ex.getCause());
		}
	}

}
