package app.joren.apps.worker;

import java.util.concurrent.CompletableFuture;

import app.joren.apps.image.ImageChanges;
import app.joren.contracts.image.ImageMessage;
import app.joren.runtime.queue.VirtualThread;
import io.awspring.cloud.sqs.annotation.SqsListener;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes in what became of images. */
@Component
@Profile("worker")
class ImageListener {

	private final ImageChanges changes;

	ImageListener(ImageChanges changes) {
		this.changes = changes;
	}

	@SqsListener(queueNames = "${joren.prefix}-app-images", maxConcurrentMessages = "10")
	CompletableFuture<Void> on(ImageMessage message) {
		return VirtualThread.run(() -> this.changes.take(message));
	}

}
