package app.joren.analyzer.worker;

import java.util.concurrent.CompletableFuture;

import app.joren.analyzer.redesign.RedesignWork;
import app.joren.contracts.crawler.SiteChanged;
import app.joren.runtime.queue.VirtualThread;
import io.awspring.cloud.sqs.annotation.SqsListener;
import io.awspring.cloud.sqs.listener.Visibility;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes facts that a site is no longer as its definition says. */
@Component
@Profile("worker")
class DriftListener {

	private final RedesignWork work;

	DriftListener(RedesignWork work) {
		this.work = work;
	}

	@SqsListener(queueNames = "${joren.prefix}-drifts", maxConcurrentMessages = "2", maxMessagesPerPoll = "2",
			messageVisibilitySeconds = Heartbeat.SECONDS)
	CompletableFuture<Void> on(SiteChanged fact, Visibility visibility) {
		return VirtualThread.run(() -> {
			try (Heartbeat _ = new Heartbeat(visibility)) {
				this.work.carryOut(fact);
			}
		});
	}

}
