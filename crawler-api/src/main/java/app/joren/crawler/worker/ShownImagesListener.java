package app.joren.crawler.worker;

import java.util.concurrent.CompletableFuture;

import app.joren.crawler.image.ShowingImages;
import app.joren.crawler.image.ShownImages;
import app.joren.runtime.queue.VirtualThread;
import io.awspring.cloud.sqs.annotation.SqsListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes what articles show from now on. */
@Component
@Profile("worker")
class ShownImagesListener {

	private final ShowingImages showing;

	ShownImagesListener(ShowingImages showing) {
		this.showing = showing;
	}

	@SqsListener(queueNames = "${joren.prefix}-shown-images", maxConcurrentMessages = "10")
	CompletableFuture<Void> on(ShownImages shown) {
		return VirtualThread.run(() -> this.showing.show(shown));
	}

}
