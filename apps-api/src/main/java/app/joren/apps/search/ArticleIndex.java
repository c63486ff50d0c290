package app.joren.apps.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.apps.app.AppState;
import app.joren.apps.article.Articles;
import app.joren.apps.article.ChangeLog;
import app.joren.apps.article.FullArticle;
import app.joren.apps.article.ListPosition;
import app.joren.apps.article.LoggedChange;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

import org.springframework.util.FileSystemUtils;

/**
 * One app's index, on the disk. It is filled from the store when it is needed first, and
 * then follows the log of changes; it is never committed, since it can be made again.
 */
final class ArticleIndex {

	private static final double BUFFER_MB = 8;

	private static final int CHANGES_AT_ONCE = 500;

	/** The best first; of those that fit as well the newest. */
	private static final Sort ORDER = new Sort(SortField.FIELD_SCORE,
			new SortField(IndexedFields.POSITION, SortField.Type.STRING, true));

	private final Path folder;

	private final Articles articles;

	private final ChangeLog log;

	private final Directory directory;

	private final IndexWriter writer;

	private final SearcherManager searchers;

	private final List<Long> read = new ArrayList<>();

	ArticleIndex(Path folder, Articles articles, ChangeLog log) throws IOException {
		this.folder = folder;
		this.articles = articles;
		this.log = log;
		this.directory = FSDirectory.open(folder);
		IndexWriterConfig config = new IndexWriterConfig(SearchAnalyzer.ofArticles()).setRAMBufferSizeMB(BUFFER_MB)
			.setMergeScheduler(new SerialMergeScheduler());
		this.writer = new IndexWriter(this.directory, config);
		this.searchers = new SearcherManager(this.writer, null);
	}

	/**
	 * Brings the index to the state of the app; tells how many articles it took in.
	 */
	synchronized int follow(AppState app) throws IOException {
		List<Long> logged = app.counts().logged();
		int taken = 0;
		if (this.read.isEmpty()) {
			taken = fill(app);
			this.read.addAll(logged);
		}
		for (int part = 0; part < logged.size(); part++) {
			taken += follow(app, part, logged.get(part));
		}
		if (taken > 0) {
			this.searchers.maybeRefreshBlocking();
		}
		return taken;
	}

	/** The best of what a query finds. */
	List<Found> search(Querying querying, Optional<Found> after, int limit) throws IOException {
		IndexSearcher searcher = this.searchers.acquire();
		try {
			int lastPlace = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
			FieldDoc last = after
				.map((found) -> new FieldDoc(lastPlace, found.score(),
						new Object[] { found.score(), new BytesRef(found.position().value()) }))
				.orElse(null);
			TopDocs top = searcher.searchAfter(last, querying.query(searcher), limit, ORDER);
			return Stream.of(top.scoreDocs).map(ArticleIndex::found).toList();
		}
		finally {
			this.searchers.release(searcher);
		}
	}

	synchronized void close() throws IOException {
		this.searchers.close();
		this.writer.rollback();
		this.directory.close();
		FileSystemUtils.deleteRecursively(this.folder);
	}

	private int fill(AppState app) throws IOException {
		int taken = 0;
		for (FullArticle article : (Iterable<FullArticle>) this.articles.all(app.id())::iterator) {
			put(article);
			taken++;
		}
		return taken;
	}

	private int follow(AppState app, int part, long last) throws IOException {
		int taken = 0;
		List<LoggedChange> changes;
		do {
			changes = this.log.read(app.id(), part, this.read.get(part), last, CHANGES_AT_ONCE);
			for (LoggedChange change : changes) {
				Optional<FullArticle> article = this.articles.full(app.id(), change.articleId());
				if (article.isPresent()) {
					put(article.get());
				}
				else {
					this.writer.deleteDocuments(new Term(IndexedFields.ID, change.articleId()));
				}
				this.read.set(part, change.number().number());
				taken++;
			}
		}
		while (changes.size() == CHANGES_AT_ONCE);
		return taken;
	}

	private static Found found(ScoreDoc document) {
		Object[] order = ((FieldDoc) document).fields;
		return new Found(new ListPosition(((BytesRef) order[1]).utf8ToString()), (Float) order[0]);
	}

	private void put(FullArticle article) throws IOException {
		this.writer.updateDocument(new Term(IndexedFields.ID, article.article().id()), IndexedFields.document(article));
	}

	/** Makes a query for a searcher. */
	@FunctionalInterface
	interface Querying {

		Query query(IndexSearcher searcher) throws IOException;

	}

}
