package app.joren.apps.event;

import java.util.concurrent.CompletableFuture;

/**
 * A line that waits to be written.
 *
 * @param line the line
 * @param kept whether it was taken, once it is known
 */
record WaitingLine(LogLine line, CompletableFuture<Boolean> kept) {

	static WaitingLine of(LogLine line) {
		return new WaitingLine(line, new CompletableFuture<>());
	}

}
