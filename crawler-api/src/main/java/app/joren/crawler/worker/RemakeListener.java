package app.joren.crawler.worker;

import java.util.concurrent.CompletableFuture;

import app.joren.contracts.crawler.StartRemake;
import app.joren.crawler.crawl.StartingCrawls;
import app.joren.runtime.queue.VirtualThread;
import io.awspring.cloud.sqs.annotation.SqsListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes apps whose articles are to be made again, since their definition is another. */
@Component
@Profile("worker")
class RemakeListener {

	private final StartingCrawls starting;

	RemakeListener(StartingCrawls starting) {
		this.starting = starting;
	}

	@SqsListener(queueNames = "${joren.prefix}-remakes")
	CompletableFuture<Void> on(StartRemake remake) {
		return VirtualThread.run(() -> this.starting.start(remake));
	}

}
