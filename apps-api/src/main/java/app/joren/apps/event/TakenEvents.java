package app.joren.apps.event;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * The events that this process has taken of late, so that one that a phone sends again,
 * since it did not hear the answer, is written once. Others that come twice, later or
 * through another process, are recognised by their ids when they are counted.
 */
@Component
class TakenEvents {

	private final Cache<Key, CompletableFuture<Boolean>> taken;

	TakenEvents(EventSettings settings) {
		this.taken = Caffeine.newBuilder()
			.maximumSize(settings.remembered())
			.expireAfterWrite(settings.rememberedFor())
			.build();
	}

	/** Takes an event, or answers what becomes of it that was taken before. */
	CompletableFuture<Boolean> take(String appId, UUID event, Supplier<CompletableFuture<Boolean>> write) {
		Key key = new Key(appId, event);
		CompletableFuture<Boolean> mine = new CompletableFuture<>();
		CompletableFuture<Boolean> before = this.taken.asMap().putIfAbsent(key, mine);
		if (before != null) {
			return before;
		}
		written(write).whenComplete((kept, problem) -> {
			if (problem != null) {
				this.taken.asMap().remove(key, mine);
				mine.completeExceptionally(problem);
			}
			else {
				mine.complete(kept);
			}
		});
		return mine;
	}

	private static CompletableFuture<Boolean> written(Supplier<CompletableFuture<Boolean>> write) {
		try {
			return write.get();
		}
		catch (RuntimeException ex) {
			return CompletableFuture.failedFuture(ex);
		}
	}

	/**
	 * An event of an app.
	 *
	 * @param appId the app
	 * @param event its id
	 */
	private record Key(String appId, UUID event) {
	}

}
