package app.joren.push.worker;

import java.util.concurrent.CompletableFuture;

import app.joren.contracts.push.ArticlePublished;
import app.joren.push.rule.News;
import app.joren.runtime.queue.VirtualThread;
import io.awspring.cloud.sqs.annotation.SqsListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes articles that are new in apps. */
@Component
@Profile("worker")
class NewsListener {

	private final News news;

	NewsListener(News news) {
		this.news = news;
	}

	@SqsListener("${joren.prefix}-news")
	CompletableFuture<Void> on(ArticlePublished article) {
		return VirtualThread.run(() -> this.news.published(article));
	}

}
