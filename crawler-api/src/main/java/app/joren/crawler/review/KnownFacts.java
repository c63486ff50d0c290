package app.joren.crawler.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.joren.crawler.article.ArticleDocuments;
import app.joren.crawler.article.ArticleState;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/** The facts of articles. A document never changes under its key, so it is read once. */
@Component
class KnownFacts {

	private static final int KEPT = 20_000;

	private static final int AT_ONCE = 16;

	private final ArticleDocuments documents;

	private final Cache<String, ArticleFacts> facts = Caffeine.newBuilder().maximumSize(KEPT).build();

	KnownFacts(ArticleDocuments documents) {
		this.documents = documents;
	}

	/** The facts of articles. */
	Map<ArticleState, ArticleFacts> of(List<ArticleState> articles) {
		Map<ArticleState, Future<ArticleFacts>> reading = new LinkedHashMap<>();
		try (ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
			articles.forEach((article) -> reading.put(article, readers
				.submit(() -> this.facts.get(article.key(), (key) -> ArticleFacts.of(this.documents.read(key))))));
			Map<ArticleState, ArticleFacts> known = new LinkedHashMap<>();
			for (Map.Entry<ArticleState, Future<ArticleFacts>> entry : new ArrayList<>(reading.entrySet())) {
				known.put(entry.getKey(), await(entry.getValue()));
			}
			return known;
		}
	}

	private static ArticleFacts await(Future<ArticleFacts> facts) {
		try {
			return facts.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Reading articles was interrupted", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("An article could not be read", ex.getCause());
		}
	}

}
