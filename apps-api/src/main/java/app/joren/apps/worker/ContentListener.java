package app.joren.apps.worker;

import java.util.concurrent.CompletableFuture;

import app.joren.apps.sync.ContentSync;
import app.joren.contracts.apps.ContentMessage;
import app.joren.runtime.queue.VirtualThread;
import io.awspring.cloud.sqs.annotation.SqsListener;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes in what the crawler found. */
@Component
@Profile("worker")
class ContentListener {

	private final ContentSync sync;

	ContentListener(ContentSync sync) {
		this.sync = sync;
	}

	@SqsListener(queueNames = "${joren.prefix}-content", maxConcurrentMessages = "20")
	CompletableFuture<Void> on(ContentMessage message) {
		return VirtualThread.run(() -> this.sync.take(message));
	}

}
