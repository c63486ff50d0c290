package app.joren.runtime.queue;

import io.awspring.cloud.sqs.listener.AsyncMessageListener;
import io.awspring.cloud.sqs.listener.DefaultListenerContainerRegistry;
import io.awspring.cloud.sqs.listener.MessageListener;
import io.awspring.cloud.sqs.listener.MessageListenerContainer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** Workers of which one listener cannot reach its queue as they start. */
class PollingEndTests {

	private final Listener fine = new Listener("fine", true);

	private final ApplicationContextRunner worker = new ApplicationContextRunner()
		.withInitializer((context) -> context.getEnvironment().setActiveProfiles("worker"))
		.withConfiguration(AutoConfigurations.of(PollingEndAutoConfiguration.class))
		.withBean(DefaultListenerContainerRegistry.class, this::listeners);

	private Listener second = new Listener("second", true);

	@Test
	void endWithAllTheirListeners() {
		this.second = new Listener("lost", false);

		this.worker.run((context) -> assertThat(context).hasFailed());

		assertThat(this.fine.started).isTrue();
		assertThat(this.fine.running).isFalse();
	}

	@Test
	void goOnWhereAllListenersStart() {
		this.worker.run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(this.fine.running).isTrue();
		});
	}

	private DefaultListenerContainerRegistry listeners() {
		DefaultListenerContainerRegistry listeners = new DefaultListenerContainerRegistry();
		listeners.registerListenerContainer(this.fine);
		listeners.registerListenerContainer(this.second);
		return listeners;
	}

	/** A listener whose queue can be reached or not. */
	private static final class Listener implements MessageListenerContainer<Object> {

		private final boolean reachable;

		private String id;

		private volatile boolean started;

		private volatile boolean running;

		Listener(String id, boolean reachable) {
			this.id = id;
			this.reachable = reachable;
		}

		@Override
		public void start() {
			if (!this.reachable) {
				throw new IllegalStateException("SQS cannot be reached");
			}
			this.started = true;
			this.running = true;
		}

		@Override
		public void stop() {
			this.running = false;
		}

		@Override
		public boolean isRunning() {
			return this.running;
		}

		@Override
		public String getId() {
			return this.id;
		}

		@Override
		public void setId(String id) {
			this.id = id;
		}

		@Override
		public void setMessageListener(MessageListener<Object> listener) {
			// It gets no messages.
		}

		@Override
		public void setAsyncMessageListener(AsyncMessageListener<Object> listener) {
			// It gets no messages.
		}

	}

}
