package app.joren.runtime.queue;

import java.util.concurrent.CompletableFuture;

/**
 * Lets a listener work on a virtual thread: the container's own threads cannot be virtual
 * ones, so a listener returns the future of its work, and the message is acknowledged
 * when that has ended well.
 */
public final class VirtualThread {

	private VirtualThread() {
	}

	/**
	 * Starts the work.
	 * @param work what the listener does with its message
	 * @return the work's end
	 */
	public static CompletableFuture<Void> run(Runnable work) {
		return CompletableFuture.runAsync(work, (task) -> Thread.ofVirtual().name("listener").start(task));
	}

}
