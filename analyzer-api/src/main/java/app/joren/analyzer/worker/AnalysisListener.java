package app.joren.analyzer.worker;

import java.util.concurrent.CompletableFuture;

import app.joren.analyzer.analysis.AnalysisWork;
import app.joren.contracts.analyzer.AnalyzeSite;
import app.joren.runtime.queue.VirtualThread;
import io.awspring.cloud.sqs.annotation.SqsListener;
import io.awspring.cloud.sqs.listener.SqsHeaders;
import io.awspring.cloud.sqs.listener.Visibility;

import org.springframework.context.annotation.Profile;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Takes commands to analyse a site. */
@Component
@Profile("worker")
class AnalysisListener {

	private final AnalysisWork work;

	AnalysisListener(AnalysisWork work) {
		this.work = work;
	}

	@SqsListener(queueNames = "${joren.prefix}-analyses", maxConcurrentMessages = "4", maxMessagesPerPoll = "4",
			messageVisibilitySeconds = Heartbeat.SECONDS)
	CompletableFuture<Void> on(AnalyzeSite command, Visibility visibility,
			@Header(SqsHeaders.MessageSystemAttributes.SQS_APPROXIMATE_RECEIVE_COUNT) String attempt) {
		return VirtualThread.run(() -> {
			try (Heartbeat _ = new Heartbeat(visibility)) {
				this.work.carryOut(command.analysisId(), Integer.parseInt(attempt));
			}
		});
	}

}
