package app.joren.runtime.queue;

import io.awspring.cloud.sqs.listener.MessageListenerContainerRegistry;
import org.springframework.beans.factory.DisposableBean;

/**
 * Ends all polling with its context. Where one listener cannot start, since SQS cannot be
 * reached, the context fails, but those that had started would poll on with a closed
 * client and keep the process from ending. Whoever runs a worker starts a process anew
 * that has ended, and not one that does nothing.
 *
 * @param listeners all listeners; they are not said to run unless all of them do
 */
record PollingEnd(MessageListenerContainerRegistry listeners) implements DisposableBean {

	@Override
	public void destroy() {
		this.listeners.stop();
	}

}
