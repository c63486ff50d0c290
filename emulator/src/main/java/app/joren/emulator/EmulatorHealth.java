package app.joren.emulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until the emulator answers. */
class EmulatorHealth {

	private static final Duration LIMIT = Duration.ofSeconds(60);

	private static final int PAUSE_MILLIS = 50;

	private final URI health;

	private final Path log;

	EmulatorHealth(URI endpoint, Path log) {
		this.health = endpoint.resolve("/_ministack/health");
		this.log = log;
	}

	void await(Process process) {
		long deadline = System.nanoTime() + LIMIT.toNanos();
		try (HttpClient client = HttpClient.newHttpClient()) {
			while (!answers(client)) {
				if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
					throw new EmulatorUnavailable("The emulator ended at once. The reason is in " + this.log);
				}
				if (System.nanoTime() > deadline) {
					throw new EmulatorUnavailable("The emulator does not answer. Look into " + this.log);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EmulatorUnavailable("The start of the emulator was interrupted.", ex);
		}
	}

	private boolean answers(HttpClient client) throws InterruptedException {
		try {
			HttpRequest request = HttpRequest.newBuilder(this.health).timeout(Duration.ofSeconds(5)).build();
			return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
