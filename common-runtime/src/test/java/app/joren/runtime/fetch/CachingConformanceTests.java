package app.joren.runtime.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import app.joren.emulator.conformance.CaseRun;
import app.joren.emulator.rude.Asked;
import app.joren.emulator.rude.Manners;
import app.joren.emulator.rude.RudeServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The shared cases of HTTP caching that mean something to a crawler: it is a private
 * cache that always asks in the same way and hands nothing on.
 */
class CachingConformanceTests {

	private static final String ANOTHER_REQUEST = "a crawler asks by GET, for the same page always with the same headers";

	private static final Set<String> HEADERS = Set.of("host", "connection", "x-custom");

	private final RudeServer server = new RudeServer();

	private final HttpFetcher fetcher = new HttpFetcher(
			FetchSettings.allowing(Set.of(HostPort.of(this.server.authority()))));

	@AfterEach
	void close() {
		this.fetcher.close();
		this.server.close();
	}

	@Test
	void pagesAreAskedForNoSoonerThanTheyMust() {
		CaseRun run = CaseRun.of("http", "cache-tests.json");
		Conformance.cases("http/cache-tests.json").forEach((test) -> script(run, test));
		run.finish();
	}

	private void script(CaseRun run, JsonNode test) {
		String name = "%s %s".formatted(test.path("kind").asString("required"), test.path("id").asString());
		List<JsonNode> requests = test.path("requests").valueStream().toList();
		if (test.path("kind").asString("").equals("check")) {
			run.leave(name, "reports only: any answer is right");
		}
		else if (test.path("cdn_only").asBoolean(false) || test.path("name").asString().contains("hared")) {
			run.leave(name, "for shared caches");
		}
		else if (any(requests, "request_headers", "request_method", "query_arg", "filename", "magic_ims")) {
			run.leave(name, ANOTHER_REQUEST);
		}
		else if (any(requests, "interim_responses", "expected_response_text", "response_pause", "disconnect")) {
			run.leave(name, "about how a cache hands answers on");
		}
		else {
			CacheScript script = new CacheScript(this.server, this.fetcher, test);
			run.expect(name, script.expected(), script.run("/" + test.path("id").asString()));
		}
	}

	private static boolean any(List<JsonNode> requests, String... keys) {
		return requests.stream().anyMatch((request) -> Arrays.stream(keys).anyMatch(request::has));
	}

	@Test
	void answersStayAsLongAsTheySay() {
		CaseRun run = CaseRun.of("http", "http-cache-semantics.json");
		Conformance.cases("http/http-cache-semantics.json").forEach((test) -> ask(run, test));
		run.finish();
	}

	private void ask(CaseRun run, JsonNode test) {
		String name = "%s %s".formatted(test.path("method").asString(), test.path("test").asString());
		Stored stored = Stored.of(test);
		JsonNode expected = test.path("expected");
		switch (test.path("method").asString()) {
			case "storable" -> run.leave(name, "every answer is read once: nothing is stored to be handed on");
			case "responseHeaders" -> run.leave(name, "about how a cache hands answers on");
			case String method when isOther(test.path("request"))
					|| !method.equals("revalidatedPolicy") && test.path("args").valueStream().anyMatch((again) -> isOther(again)
							|| !page(again).equals(page(test.path("request")))) ->
				run.leave(name, ANOTHER_REQUEST);
			case "stale" -> run.expect(name, expected.asBoolean(), !stored.isFresh());
			case "satisfiesWithoutRevalidation" -> run.expect(name, expected.asBoolean(), stored.isFresh());
			case "maxAge" -> run.expect(name, expected.asLong(), stored.lifetime().toSeconds());
			case "timeToLive" -> run.expect(name, expected.asLong(), stored.left().toMillis());
			case "age" -> run.expect(name, Math.round(expected.asDouble() * 1000), stored.age().toMillis());
			case "revalidationHeaders" -> run.expect(name, conditions(expected), conditions(stored.headers()));
			default -> run.expect(name, expected.path("modified").asBoolean(), isModified(stored, test));
		}
	}

	private static boolean isOther(@Nullable JsonNode request) {
		return request == null || !request.path("method").asString("GET").equals("GET")
				|| !HEADERS.containsAll(request.path("headers").propertyNames());
	}

	private static String page(JsonNode request) {
		return request.path("headers").path("host").asString("") + request.path("url").asString("");
	}

	/** What is asked of a page whose last answer had these headers. */
	private Map<String, String> conditions(ResponseHeaders headers) {
		this.server.on("/page", Manners.html("page"));
		URI address = URI.create(this.server.address("/page"));
		this.fetcher.fetch(FetchRequest.of(address).unless(Validators.of(address, headers)));
		Asked asked = this.server.asked().getLast();
		Map<String, String> conditions = new LinkedHashMap<>();
		Stream.of("if-none-match", "if-modified-since")
			.filter((name) -> !asked.header(name).isEmpty())
			.forEach((name) -> conditions.put(name, asked.header(name)));
		return conditions;
	}

	private static Map<String, String> conditions(JsonNode expected) {
		Map<String, String> conditions = new LinkedHashMap<>();
		Stream.of("if-none-match", "if-modified-since")
			.filter(expected::has)
			.forEach((name) -> conditions.put(name, expected.path(name).asString()));
		return conditions;
	}

	private static boolean isModified(Stored stored, JsonNode test) {
		JsonNode answer = test.path("args").path(1);
		Validators validators = Validators.of(URI.create("https://site.example/"), stored.headers());
		return answer.path("status").asInt(304) != 304
				|| validators != null && validators.isOther(Stored.headers(answer));
	}

	/**
	 * An answer that came, and a question about it later.
	 *
	 * @param headers of the answer
	 * @param created when it came
	 * @param now when it is asked about
	 */
	private record Stored(ResponseHeaders headers, Instant created, Instant now) {

		static Stored of(JsonNode test) {
			return new Stored(headers(test.path("response")), Instant.ofEpochMilli(test.path("createdMs").asLong()),
					Instant.ofEpochMilli(test.path("nowMs").asLong()));
		}

		static ResponseHeaders headers(JsonNode answer) {
			Map<String, List<String>> headers = new TreeMap<>();
			answer.path("headers")
				.properties()
				.forEach((header) -> headers.put(header.getKey(), List.of(header.getValue().asString())));
			return new ResponseHeaders(headers);
		}

		boolean isFresh() {
			return Freshness.until(this.headers, this.created).filter(this.now::isBefore).isPresent();
		}

		Duration lifetime() {
			return new Freshness(this.headers, this.created).lifetime()
				.filter(Duration::isPositive)
				.orElse(Duration.ZERO);
		}

		Duration left() {
			return Freshness.until(this.headers, this.created)
				.map((until) -> Duration.between(this.now, until))
				.filter(Duration::isPositive)
				.orElse(Duration.ZERO);
		}

		Duration age() {
			return new Freshness(this.headers, this.created).age().plus(Duration.between(this.created, this.now));
		}

	}

}
