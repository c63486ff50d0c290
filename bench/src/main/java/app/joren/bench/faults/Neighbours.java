package app.joren.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.definition.SiteDefinition;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for the analyzer, which has definitions, and the console, which takes
 * reports.
 */
public final class Neighbours implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpServer server;

	private static final List<DefinitionVersion> VERSIONS = List
		.of(new DefinitionVersion(1, Instant.EPOCH, "person", true));

	private final Map<String, Object> answers = new ConcurrentHashMap<>();

	/** Serves them on any port. */
	public Neighbours() {
		this.server = Loopback.serve(1, this::handle);
	}

	/** Where all of them answer. */
	public URI address() {
		return Loopback.address(this.server);
	}

	/** An app has a definition from now on. */
	public void define(String appId, SiteDefinition definition) {
		this.answers.put("/v1/apps/" + appId + "/definitions/1", definition);
		this.answers.put("/v1/apps/" + appId + "/definitions", VERSIONS);
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			exchange.getRequestBody().readAllBytes();
			Object answer = this.answers.get(exchange.getRequestURI().getPath());
			boolean hook = exchange.getRequestURI().getPath().startsWith("/v1/hooks/");
			byte[] body = (answer != null) ? JSON.writeValueAsBytes(answer) : new byte[0];
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders((hook || answer != null) ? 200 : 404, (body.length == 0) ? -1 : body.length);
			exchange.getResponseBody().write(body);
		}
	}

}
