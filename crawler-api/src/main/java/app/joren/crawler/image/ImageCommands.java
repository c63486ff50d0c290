package app.joren.crawler.image;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.apps.ContentMessage.ArticleFound;
import app.joren.contracts.apps.ContentMessage.ArticleGone;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.ArticleImages;
import app.joren.runtime.queue.Queues;
import org.springframework.stereotype.Component;

/** The queues of images. */
@Component
public class ImageCommands {

	private static final String SHOWN = "shown-images";

	private static final String FETCHES = "images.fifo";

	/** A message has a quarter of a megabyte, an address seldom more than 200 bytes. */
	private static final int MOST_ADDRESSES = 500;

	private final Queues queues;

	ImageCommands(Queues queues) {
		this.queues = queues;
	}

	/**
	 * Says what articles show from now on.
	 * @param messages what the apps service was told of them
	 * @param articles finds the articles by the keys of their documents
	 */
	public void show(Collection<ContentMessage> messages, Function<String, Optional<Article>> articles) {
		List<ShownImages.OfArticle> some = new ArrayList<>();
		int addresses = 0;
		for (ContentMessage message : messages) {
			ShownImages.OfArticle shown = new ShownImages.OfArticle(message.articleId(), message.seen(),
					images(message, articles));
			if (addresses + shown.addresses().size() > MOST_ADDRESSES) {
				send(message.appId(), some);
				addresses = 0;
			}
			some.add(shown);
			addresses += shown.addresses().size();
		}
		messages.stream().findFirst().ifPresent((message) -> send(message.appId(), some));
	}

	/**
	 * Says what articles show that have been told of before.
	 * @param articles by what the apps service was told
	 */
	public void show(Map<ArticleFound, Article> articles) {
		Map<String, Article> byKey = articles.entrySet()
			.stream()
			.collect(Collectors.toMap((article) -> article.getKey().key(), Map.Entry::getValue));
		show(List.copyOf(articles.keySet()), (key) -> Optional.ofNullable(byKey.get(key)));
	}

	void fetch(Collection<FetchImage> commands) {
		this.queues.sendAll(FETCHES, commands, FetchImage::host, FetchImage::deduplicationId);
	}

	private void send(String appId, List<ShownImages.OfArticle> some) {
		if (!some.isEmpty()) {
			this.queues.send(SHOWN, new ShownImages(appId, some));
			some.clear();
		}
	}

	private static Set<URI> images(ContentMessage message, Function<String, Optional<Article>> articles) {
		return switch (message) {
			case ArticleFound found -> articles.apply(found.key()).map(ArticleImages::of).orElse(Set.of());
			case ArticleGone _ -> Set.of();
		};
	}

}
