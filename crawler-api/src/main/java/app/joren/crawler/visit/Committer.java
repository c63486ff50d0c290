package app.joren.crawler.visit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Gatherers;

import app.joren.crawler.article.ArticleDocument;
import app.joren.crawler.crawl.Claim;
import app.joren.crawler.crawl.CrawlChange;
import app.joren.crawler.frontier.Frontier;
import app.joren.crawler.frontier.FrontierChange;
import app.joren.crawler.frontier.FrontierCounts;
import app.joren.extraction.site.PageKind;
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

	/** How far the crawl is by what has been written. */
	private CrawlChange last;

	Committer(Stores stores, Claim claim, CrawlChange begun) {
		this.stores = stores;
		this.claim = claim;
		this.last = begun;
	}

	/** Commits; the claim was lost if that throws, and then nothing of it counts. */
	void commit(SliceMemory memory, CrawlChange change) {
		Changes changes = memory.changes();
		tellAndFile(changes);
		String appId = change.crawl().appId();
		List<FrontierChange> before = new ArrayList<>();
		List<TransactWriteItem> visits = new ArrayList<>();
		Set<@Nullable String> visited = new HashSet<>();
		for (FrontierChange entry : memory.frontier().takeChanges()) {
			if (changes.isDone(entry.after().lead().address())) {
				visits.add(put(entry));
				visited.add(entry.after().articleId());
			}
			else {
				before.add(entry);
			}
		}
		changes.pages().forEach((page) -> visits.add(this.stores.pages().put(appId, page)));
		List<TransactWriteItem> articles = new ArrayList<>();
		changes.articles().forEach((article) -> {
			List<TransactWriteItem> writes = visited.contains(article.id()) ? visits : articles;
			writes.add(this.stores.articles().put(appId, article));
		});
		visits.add(this.stores.activity().add(this.last.crawl(), change.crawl()));
		prepare(before);
		articles.stream().gather(Gatherers.windowFixed(MOST)).forEach((some) -> write(this.last, some));
		all(changes.superseded(), this.stores.archive()::supersede);
		this.stores.archive().forget(changes.unwanted());
		write(change.after(this.last), visits);
		changes.clear();
		memory.frontier().rest();
	}

	/** Writes new addresses alone. */
	void prepare(Frontier frontier) {
		prepare(frontier.takeChanges());
		frontier.rest();
	}

	/**
	 * Sources come before articles, since further pages of a list are only looked for
	 * where it shows articles that are not known yet.
	 */
	private void prepare(List<FrontierChange> entries) {
		entries.stream()
			.sorted(Comparator.comparing((entry) -> entry.after().lead().kind() == PageKind.ARTICLE))
			.gather(Gatherers.windowFixed(MOST))
			.forEach((some) -> {
				FrontierCounts counts = this.last.frontier();
				for (FrontierChange entry : some) {
					counts = counts.after(entry);
				}
				this.last = this.last.with(counts);
				write(this.last, some.stream().map(this::put).toList());
			});
	}

	private void write(CrawlChange change, List<TransactWriteItem> writes) {
		this.stores.crawls().commit(this.claim, change, writes);
		this.last = change.written();
	}

	private TransactWriteItem put(FrontierChange change) {
		return this.stores.frontiers().put(this.claim.crawlId(), change.after());
	}

	private void tellAndFile(Changes changes) {
		all(changes.documents(), this.stores.documents()::keep);
		this.stores.content().tell(changes.messages());
		this.stores.images().show(changes.messages(), (key) -> changes.document(key).map(ArticleDocument::article));
		this.stores.images().show(changes.pictured());
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
