package app.joren.apps.analytics.insights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** CloudWatch Logs over HTTP, for one log group (JSON 1.1). */
public final class LogsServer implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** How many queries may be under way. */
	public static final int MOST_QUERIES = 2;

	private final HttpServer http;

	private final String group;

	private final List<JsonNode> lines = new ArrayList<>();

	private final Map<String, RunningQuery> queries = new HashMap<>();

	private final Deque<LogsProblem> problems = new ArrayDeque<>();

	private final Deque<String> ends = new ArrayDeque<>();

	private final List<String> calls = new ArrayList<>();

	public LogsServer(String group) {
		this.group = group;
		try {
			this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.http.createContext("/", this::answer);
		this.http.start();
	}

	public URI endpoint() {
		return URI.create("http://127.0.0.1:" + this.http.getAddress().getPort());
	}

	/** Refuses the next call. */
	public void refuse(String type) {
		this.problems.add(new LogsProblem(type, "As the test wants"));
	}

	/** Lets the next query end in another way than well. */
	public void end(String status) {
		this.ends.add(status);
	}

	/** The names of the operations that were called. */
	public List<String> calls() {
		return List.copyOf(this.calls);
	}

	@Override
	public void close() {
		this.http.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		String operation = exchange.getRequestHeaders().getFirst("X-Amz-Target").replace("Logs_20140328.", "");
		JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
		int status = 200;
		Map<String, ?> answer;
		try {
			answer = call(operation, request);
		}
		catch (LogsProblem ex) {
			status = 400;
			answer = Map.of("__type", ex.type(), "message", String.valueOf(ex.getMessage()));
		}
		byte[] body = JSON.writeValueAsBytes(answer);
		exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	private synchronized Map<String, ?> call(String operation, JsonNode request) {
		this.calls.add(operation);
		if (!this.problems.isEmpty()) {
			throw this.problems.remove();
		}
		return switch (operation) {
			case "DescribeLogGroups" ->
				Map.of("logGroups", List.of(Map.of("logGroupName", this.group, "creationTime", 1)));
			case "CreateLogStream" -> Map.of();
			case "PutLogEvents" -> put(request.path("logEvents"));
			case "StartQuery" -> start(request);
			case "GetQueryResults" -> results(query(request));
			case "StopQuery" -> Map.of("success", this.queries.remove(query(request)) != null);
			default -> throw new LogsProblem("UnknownOperationException", operation);
		};
	}

	private Map<String, ?> put(JsonNode events) {
		PutRules.check(events);
		for (JsonNode event : events) {
			JsonNode line = JSON.readTree(event.path("message").asString());
			MetricFormat.check(line);
			this.lines.add(line);
		}
		return Map.of("nextSequenceToken", "1");
	}

	private Map<String, ?> start(JsonNode request) {
		if (!request.path("logGroupName").asString("").equals(this.group)) {
			throw new LogsProblem("ResourceNotFoundException", "There is no such group");
		}
		long from = request.path("startTime").asLong() * 1000;
		long to = request.path("endTime").asLong() * 1000 + 999;
		if (from < 1 || to < from) {
			throw LogsProblem.malformed("The times are not valid");
		}
		if (this.queries.values().stream().filter(RunningQuery::isUnderWay).count() >= MOST_QUERIES) {
			this.queries.values().forEach(RunningQuery::ask);
			throw new LogsProblem("LimitExceededException", "Too many queries");
		}
		List<JsonNode> within = this.lines.stream()
			.filter((line) -> line.path("ts").asLong() >= from && line.path("ts").asLong() <= to)
			.toList();
		String id = UUID.randomUUID().toString();
		String end = this.ends.isEmpty() ? "Complete" : this.ends.remove();
		this.queries.put(id,
				new RunningQuery(InsightsQuery.parse(request.path("queryString").asString("")).rows(within), end));
		return Map.of("queryId", id);
	}

	private String query(JsonNode request) {
		String id = request.path("queryId").asString("");
		if (!this.queries.containsKey(id)) {
			throw new LogsProblem("ResourceNotFoundException", "There is no such query");
		}
		return id;
	}

	private Map<String, ?> results(String id) {
		RunningQuery query = Objects.requireNonNull(this.queries.get(id));
		query.ask();
		return Map.of("status", query.status(), "results",
				query.rows()
					.stream()
					.map((row) -> row.entrySet()
						.stream()
						.map((value) -> Map.of("field", value.getKey(), "value", value.getValue()))
						.toList())
					.toList());
	}

}
