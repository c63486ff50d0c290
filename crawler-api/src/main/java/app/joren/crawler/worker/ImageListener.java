package app.joren.crawler.worker;

import java.util.concurrent.CompletableFuture;

import app.joren.crawler.image.FetchImage;
import app.joren.crawler.image.ImageVisits;
import app.joren.runtime.queue.VirtualThread;
import io.awspring.cloud.sqs.annotation.SqsListener;
import io.awspring.cloud.sqs.listener.Visibility;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes images that are to be fetched, of one host one after the other. */
@Component
@Profile("worker")
class ImageListener {

	private final ImageVisits visits;

	private final Heartbeats heartbeats;

	ImageListener(ImageVisits visits, Heartbeats heartbeats) {
		this.visits = visits;
		this.heartbeats = heartbeats;
	}

	@SqsListener(queueNames = "${joren.prefix}-images.fifo", maxConcurrentMessages = "8", maxMessagesPerPoll = "1",
			messageVisibilitySeconds = "#{@sliceVisibility}")
	CompletableFuture<Void> on(FetchImage command, Visibility visibility) {
		return VirtualThread.run(() -> work(command, visibility));
	}

	private void work(FetchImage command, Visibility visibility) {
		try (Heartbeats.Heartbeat _ = this.heartbeats.start(visibility)) {
			this.visits.visit(command);
		}
	}

}
