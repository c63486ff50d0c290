package app.joren.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands between the processes and AWS, and lets go wrong what goes wrong there. */
final class FaultyNetwork implements AutoCloseable {

	private static final Set<String> OWN = Set.of("connection", "content-length", "transfer-encoding", "date");

	private static final int MOST_MILLIS = 400;

	private static final int MOST_SECONDS = 4;

	private static final byte[] THROTTLED = """
			{"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",\
			"message":"The level of configured provisioned throughput was exceeded"}"""
		.getBytes(StandardCharsets.UTF_8);

	private final HttpServer server;

	private final URI aws;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Random dice;

	private final Map<Fault, AtomicInteger> counts = new EnumMap<>(Fault.class);

	private final AtomicInteger calls = new AtomicInteger();

	private volatile boolean calm;

	FaultyNetwork(URI aws, long seed) {
		this.aws = aws;
		this.dice = new Random(seed);
		for (Fault fault : Fault.values()) {
			this.counts.put(fault, new AtomicInteger());
		}
		this.server = Loopback.serve(1, this::handle);
	}

	URI address() {
		return Loopback.address(this.server);
	}

	/** From now on nothing goes wrong any more. */
	void calm() {
		this.calm = true;
	}

	int calls() {
		return this.calls.get();
	}

	int count(Fault fault) {
		return this.counts.getOrDefault(fault, new AtomicInteger()).get();
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.client.close();
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			this.calls.incrementAndGet();
			AwsCall call = AwsCall.of(exchange);
			Optional<Fault> fault = next(call);
			if (fault.isPresent()) {
				go(exchange, call, fault.get());
			}
			else {
				answer(exchange, forward(call));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private Optional<Fault> next(AwsCall call) {
		if (this.calm) {
			return Optional.empty();
		}
		for (Fault fault : Fault.values()) {
			if (fault.befalls(call, this.dice.nextDouble())) {
				this.counts.getOrDefault(fault, new AtomicInteger()).incrementAndGet();
				return Optional.of(fault);
			}
		}
		return Optional.empty();
	}

	/** An exchange that is closed without an answer is a connection that broke. */
	private void go(HttpExchange exchange, AwsCall call, Fault fault) throws IOException, InterruptedException {
		switch (fault) {
			case THROTTLED -> answer(exchange, 400, THROTTLED);
			case UNAVAILABLE -> answer(exchange, 503, new byte[0]);
			case UNANSWERED -> forward(call);
			case DELAYED -> {
				LockSupport.parkNanos(this.dice.nextInt(MOST_MILLIS) * 1_000_000L);
				answer(exchange, forward(call));
			}
			case SENT_TWICE -> {
				forward(call.later(1 + this.dice.nextInt(MOST_SECONDS)));
				answer(exchange, forward(call));
			}
			case SENT_LATE -> answer(exchange, forward(call.later(1 + this.dice.nextInt(MOST_SECONDS))));
			case NOT_DELETED -> answer(exchange, 200, call.pretendedAnswer());
		}
	}

	private HttpResponse<byte[]> forward(AwsCall call) throws IOException, InterruptedException {
		return this.client.send(call.to(this.aws), HttpResponse.BodyHandlers.ofByteArray());
	}

	private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
		answer.headers().map().forEach((name, values) -> {
			if (!OWN.contains(name)) {
				exchange.getResponseHeaders().put(name, List.copyOf(values));
			}
		});
		answer(exchange, answer.statusCode(), answer.body());
	}

	private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
		exchange.sendResponseHeaders(status, (body.length == 0) ? -1 : body.length);
		if (body.length > 0) {
			exchange.getResponseBody().write(body);
		}
	}

}
