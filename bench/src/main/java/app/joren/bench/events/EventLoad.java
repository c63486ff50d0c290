package app.joren.bench.events;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Phones that send batches one after the other and remember what was confirmed. */
final class EventLoad implements AutoCloseable {

	/** How many events a phone sends at once. */
	static final int BATCH = 20;

	private static final int PHONES = 32;

	private static final String EVENT = """
			{"id":"%s","type":"read","at":"%s","articleId":"0a1b2c3d4e5f6g7h8i9j0k1l","section":"section-1",\
			"seconds":42.5,"depth":0.8}""";

	private static final String REQUEST = """
			{"install":"%s","platform":"ios","appVersion":"1.4.0","consent":true,"cohort":"2026-11-23","sent":"%s",\
			"events":[%s]}""";

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final ExecutorService phones = Executors.newVirtualThreadPerTaskExecutor();

	private final Queue<UUID> confirmed = new ConcurrentLinkedQueue<>();

	private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

	private final URI address;

	private volatile boolean going = true;

	private EventLoad(URI address) {
		this.address = address;
	}

	/** Starts to send. */
	static EventLoad start(URI address) {
		EventLoad load = new EventLoad(address);
		for (int phone = 0; phone < PHONES; phone++) {
			load.phones.submit(() -> load.send());
		}
		return load;
	}

	private void send() {
		String install = UUID.randomUUID().toString();
		while (this.going) {
			List<UUID> events = Stream.generate(UUID::randomUUID).limit(BATCH).toList();
			long start = System.nanoTime();
			if (isConfirmed(HttpRequest.newBuilder(this.address)
				.header("Content-Type", "application/json")
				.timeout(Duration.ofSeconds(20))
				.POST(HttpRequest.BodyPublishers.ofString(body(install, events)))
				.build())) {
				this.nanos.add(System.nanoTime() - start);
				this.confirmed.addAll(events);
			}
		}
	}

	/** Whoever does not answer has not confirmed anything. */
	private boolean isConfirmed(HttpRequest request) {
		try {
			return this.http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 202;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static String body(String install, List<UUID> events) {
		Instant now = Instant.now();
		return REQUEST.formatted(install, now,
				events.stream().map((event) -> EVENT.formatted(event, now)).collect(Collectors.joining(",")));
	}

	/** How many events were confirmed until now. */
	int count() {
		return this.nanos.size() * BATCH;
	}

	/** Stops to send, and tells which events were confirmed. */
	List<UUID> end() {
		this.going = false;
		this.phones.close();
		return List.copyOf(this.confirmed);
	}

	/**
	 * How long phones waited for their answers, in milliseconds, by the share that waited
	 * no longer.
	 */
	double millis(double share) {
		long[] sorted = this.nanos.stream().mapToLong(Long::longValue).sorted().toArray();
		return (sorted.length > 0) ? sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6
				: 0;
	}

	@Override
	public void close() {
		end();
		this.http.close();
	}

}
