package app.joren.crawler;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.apps.ContentMessage.ArticleFound;
import app.joren.contracts.article.Article;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.SiteChanged;
import app.joren.contracts.crawler.StartCrawl;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.crawler.article.ArticleDocuments;
import app.joren.crawler.crawl.Crawls;
import app.joren.crawler.crawl.StartingCrawls;
import app.joren.runtime.aws.AwsNames;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.model.Message;
import tools.jackson.databind.json.JsonMapper;

import static org.awaitility.Awaitility.await;

/**
 * Does with the crawler what its neighbours do: starts crawls, and takes the messages.
 */
@Component
public class CrawlerUser {

	private final StartingCrawls starting;

	private final Crawls crawls;

	private final ArticleDocuments documents;

	private final SqsAsyncClient sqs;

	private final AwsNames names;

	private final JsonMapper json;

	private final List<ContentMessage> messages = new CopyOnWriteArrayList<>();

	private final List<SiteChanged> changes = new CopyOnWriteArrayList<>();

	CrawlerUser(StartingCrawls starting, Crawls crawls, ArticleDocuments documents, SqsAsyncClient sqs, AwsNames names,
			JsonMapper json) {
		this.starting = starting;
		this.crawls = crawls;
		this.documents = documents;
		this.sqs = sqs;
		this.names = names;
		this.json = json;
	}

	public static String app(SiteDefinition definition) {
		String appId = UUID.randomUUID().toString();
		TestNetwork.NEIGHBOURS.define(appId, definition);
		return appId;
	}

	/** Crawls an app's site to the end. */
	public Crawl crawl(String appId) {
		return end(start(appId));
	}

	String start(String appId) {
		return start(appId, 1);
	}

	String start(String appId, int version) {
		return this.starting.start(new StartCrawl(appId, UUID.randomUUID().toString(), version)).id();
	}

	Crawl end(String crawlId) {
		return await().atMost(Duration.ofSeconds(60)).until(() -> now(crawlId), (crawl) -> crawl.state().ended());
	}

	Crawl now(String crawlId) {
		return this.crawls.find(crawlId).orElseThrow();
	}

	/** The messages about an app that have come since the last time. */
	List<ContentMessage> messages(String appId) {
		receive("content", ContentMessage.class, this.messages);
		List<ContentMessage> own = this.messages.stream().filter((message) -> message.appId().equals(appId)).toList();
		this.messages.removeAll(own);
		return own;
	}

	/** Titles and sections of the articles that have been told of since the last time. */
	List<String> titles(String appId) {
		return messages(appId).stream()
			.map(ArticleFound.class::cast)
			.map(this::article)
			.map((article) -> article.title() + " " + article.sections())
			.toList();
	}

	Article article(ArticleFound message) {
		return this.documents.read(message.key());
	}

	/** The facts that an app's site has changed that have come since the last time. */
	List<SiteChanged> changes(String appId) {
		receive("drifts", SiteChanged.class, this.changes);
		List<SiteChanged> own = this.changes.stream().filter((change) -> change.appId().equals(appId)).toList();
		this.changes.removeAll(own);
		return own;
	}

	private <T> void receive(String name, Class<T> type, List<T> into) {
		String queue = this.sqs.getQueueUrl((request) -> request.queueName(this.names.queue(name))).join().queueUrl();
		List<Message> some = receive(queue);
		while (!some.isEmpty()) {
			for (Message message : some) {
				into.add(this.json.readValue(message.body(), type));
				this.sqs.deleteMessage((request) -> request.queueUrl(queue).receiptHandle(message.receiptHandle()))
					.join();
			}
			some = receive(queue);
		}
	}

	private List<Message> receive(String queue) {
		return this.sqs.receiveMessage((request) -> request.queueUrl(queue).maxNumberOfMessages(10).waitTimeSeconds(0))
			.join()
			.messages();
	}

}
