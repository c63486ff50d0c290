package app.joren.push.worker;

import java.util.concurrent.CompletableFuture;

import app.joren.push.sending.SendShard;
import app.joren.push.sending.ShardTurns;
import app.joren.runtime.queue.VirtualThread;
import io.awspring.cloud.sqs.annotation.SqsListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes turns of campaigns. */
@Component
@Profile("worker")
class PushesListener {

	private final ShardTurns turns;

	PushesListener(ShardTurns turns) {
		this.turns = turns;
	}

	@SqsListener(queueNames = "${joren.prefix}-pushes", maxConcurrentMessages = "16", maxMessagesPerPoll = "8")
	CompletableFuture<Void> on(SendShard command) {
		return VirtualThread.run(() -> this.turns.take(command));
	}

}
