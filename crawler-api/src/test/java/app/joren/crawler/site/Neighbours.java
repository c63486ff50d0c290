package app.joren.crawler.site;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.definition.SiteDefinition;
import com.sun.net.httpserver.HttpExchange;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for the analyzer, which has definitions, and the console, which gets reports.
 */
public final class Neighbours extends TinyServer {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, SiteDefinition> definitions = new ConcurrentHashMap<>();

	private final List<Crawl> reports = new CopyOnWriteArrayList<>();

	/** The first version of an app's definition. */
	public void define(String appId, SiteDefinition definition) {
		define(appId, 1, definition);
	}

	/** A version of an app's definition. */
	public void define(String appId, int version, SiteDefinition definition) {
		this.definitions.put("/v1/apps/" + appId + "/definitions/" + version, definition);
	}

	/** An app that has no definition any more. */
	public void forget(String appId) {
		this.definitions.keySet().removeIf((path) -> path.startsWith("/v1/apps/" + appId + "/"));
	}

	/** What the console was told about a crawl. */
	public List<Crawl> reports(String crawlId) {
		return this.reports.stream().filter((crawl) -> crawl.id().equals(crawlId)).toList();
	}

	@Override
	void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		if (path.equals("/v1/hooks/crawls")) {
			this.reports.add(JSON.readValue(exchange.getRequestBody().readAllBytes(), Crawl.class));
			send(exchange, 200, new byte[0]);
			return;
		}
		if (path.endsWith("/definitions")) {
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			send(exchange, 200, JSON.writeValueAsBytes(versions(path)));
			return;
		}
		SiteDefinition definition = this.definitions.get(path);
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		send(exchange, (definition != null) ? 200 : 404,
				(definition != null) ? JSON.writeValueAsBytes(definition) : new byte[0]);
	}

	/** The last version is the active one. */
	private List<DefinitionVersion> versions(String path) {
		int last = this.definitions.keySet()
			.stream()
			.filter((address) -> address.startsWith(path + "/"))
			.mapToInt((address) -> Integer.parseInt(address.substring(path.length() + 1)))
			.max()
			.orElse(0);
		return (last == 0) ? List.of() : List.of(new DefinitionVersion(last, Instant.EPOCH, "person", true));
	}

}
