package app.joren.runtime.sample;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import app.joren.contracts.apps.ContentMessage;
import app.joren.runtime.queue.VirtualThread;
import io.awspring.cloud.sqs.annotation.SqsListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps what came. */
@Component
@Profile("worker")
public class SampleListener {

	private final List<ContentMessage> received = new CopyOnWriteArrayList<>();

	private final List<Boolean> virtual = new CopyOnWriteArrayList<>();

	@SqsListener("${joren.prefix}-content")
	CompletableFuture<Void> on(ContentMessage message) {
		return VirtualThread.run(() -> handle(message));
	}

	private void handle(ContentMessage message) {
		this.virtual.add(Thread.currentThread().isVirtual());
		this.received.add(message);
	}

	public List<ContentMessage> received() {
		return this.received;
	}

	public List<Boolean> virtual() {
		return this.virtual;
	}

}
