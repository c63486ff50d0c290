package app.joren.apps.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps events. */
@Component
@Profile("content")
public class Events {

	private final EventLines lines;

	private final TakenEvents taken;

	private final EventWriter writer;

	private final EventSettings settings;

	Events(EventLines lines, TakenEvents taken, EventWriter writer, EventSettings settings) {
		this.lines = lines;
		this.taken = taken;
		this.writer = writer;
		this.settings = settings;
	}

	/**
	 * Keeps events, and comes back when they are kept.
	 * @return those that the log did not take, and never will
	 * @throws EventsNotKept when it is not known that all others are kept
	 */
	public Set<UUID> keep(Sender sender, List<AppEvent> events) {
		Map<UUID, CompletableFuture<Boolean>> kept = new LinkedHashMap<>();
		events.forEach((event) -> kept.put(event.id(),
				this.taken.take(sender.appId(), event.id(), () -> this.writer.write(this.lines.line(sender, event)))));
		await(CompletableFuture.allOf(kept.values().toArray(CompletableFuture[]::new)));
		return kept.entrySet()
			.stream()
			.filter((event) -> !event.getValue().join())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private void await(CompletableFuture<Void> all) {
		try {
			all.get(this.settings.patience().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException ex) {
			throw new EventsNotKept("Events could not be kept", ex);
		}
		catch (TimeoutException ex) {
			throw new EventsNotKept("It takes too long to keep events", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EventsNotKept("The service stops", ex);
		}
	}

}
