package app.joren.runtime.queue;

import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import org.springframework.messaging.converter.MessageConverter;

/**
 * Reads the bodies of messages. One that cannot be read goes on to the error handler,
 * which knows what to do with it; thrown here, it would only be left to come again.
 *
 * @param converter reads bodies
 */
record ForgivingConverter(MessageConverter converter) implements MessageConverter {

	@Override
	public @Nullable Object fromMessage(Message<?> message, Class<?> type) {
		try {
			Object read = this.converter.fromMessage(message, type);
			return (read != null) ? read : new Unreadable(new IllegalArgumentException("The body says nothing"));
		}
		catch (RuntimeException ex) {
			return new Unreadable(ex);
		}
	}

	@Override
	public @Nullable Message<?> toMessage(Object payload, @Nullable MessageHeaders headers) {
		return this.converter.toMessage(payload, headers);
	}

}
