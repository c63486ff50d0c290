package app.joren.apps.sync;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import app.joren.contracts.push.ArticlePublished;
import app.joren.runtime.aws.AwsNames;
import io.awspring.cloud.sqs.operations.SqsTemplate;

import org.springframework.messaging.Message;

/** What the push service is told. */
final class ToldNews {

	private ToldNews() {
	}

	/** What it was told of an app since it was last asked. */
	static List<ArticlePublished> of(SqsTemplate sqs, AwsNames names, String appId) {
		List<ArticlePublished> told = new ArrayList<>();
		Collection<Message<ArticlePublished>> some;
		do {
			some = sqs.receiveMany((
					from) -> from.queue(names.queue("news")).maxNumberOfMessages(10).pollTimeout(Duration.ofSeconds(1)),
					ArticlePublished.class);
			some.stream().map(Message::getPayload).filter((news) -> news.appId().equals(appId)).forEach(told::add);
		}
		while (!some.isEmpty());
		return told;
	}

}
