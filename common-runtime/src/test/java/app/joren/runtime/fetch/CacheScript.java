package app.joren.runtime.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.emulator.rude.Asked;
import app.joren.emulator.rude.Manners;
import app.joren.emulator.rude.RudeServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A script of a cache's test: what a server answers, request by request. A crawler keeps
 * what it knows of the page between its requests, and asks no sooner than it must.
 */
final class CacheScript {

	private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

	private static final Duration PAUSE = Duration.ofSeconds(3);

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'",
			Locale.ENGLISH);

	private final RudeServer server;

	private final HttpFetcher fetcher;

	private final List<JsonNode> requests;

	private Instant now = Instant.parse("2026-11-30T12:00:00Z");

	private JsonNode current;

	private @Nullable Validators validators;

	private Optional<Instant> fresh = Optional.empty();

	CacheScript(RudeServer server, HttpFetcher fetcher, JsonNode test) {
		this.server = server;
		this.fetcher = fetcher;
		this.requests = test.path("requests").valueStream().toList();
		this.current = this.requests.getFirst();
	}

	/** What is expected of each request. */
	List<String> expected() {
		return this.requests.stream().map((request) -> request.path("expected_type").asString("")).toList();
	}

	/** What became of each request of which something is expected. */
	List<String> run(String path) {
		this.server.on(path, this::answer);
		List<String> found = new ArrayList<>();
		for (JsonNode request : this.requests) {
			this.current = request;
			String type = this.fresh.filter(this.now::isBefore).isPresent() ? "cached" : ask(path);
			found.add(request.has("expected_type") ? type : "");
			this.now = request.path("pause_after").asBoolean(false) ? this.now.plus(PAUSE) : this.now;
		}
		return found;
	}

	private String ask(String path) {
		FetchRequest request = FetchRequest.of(this.server.address(path)).unless(this.validators);
		return switch (this.fetcher.fetch(request)) {
			case FetchOutcome.Fetched fetched -> {
				this.validators = fetched.validators();
				this.fresh = Freshness.until(fetched.headers(), this.now);
				yield "not_cached";
			}
			case FetchOutcome.NotModified same -> {
				this.validators = (this.validators == null) ? null : this.validators.updated(same.headers());
				this.fresh = Freshness.until(same.headers(), this.now);
				yield this.server.asked().getLast().header("If-None-Match").isEmpty() ? "lm_validated"
						: "etag_validated";
			}
			case FetchOutcome.FetchFailed _ -> {
				this.validators = null;
				this.fresh = Optional.empty();
				yield "not_cached";
			}
		};
	}

	private void answer(Asked question, OutputStream out) throws IOException {
		boolean same = this.current.path("expected_type").asString("").endsWith("_validated") && isKnown(question);
		StringBuilder headers = new StringBuilder();
		for (JsonNode header : this.current.path("response_headers")) {
			headers.append("\n%s: %s".formatted(header.path(0).asString(), value(header.path(1))));
		}
		String status = same ? "304 Same" : "%d So".formatted(this.current.path("response_status").path(0).asInt(200));
		Matcher said = LENGTH.matcher(headers);
		byte[] body = new byte[same ? 0 : said.find() ? Integer.parseInt(said.group(1)) : 4];
		String length = LENGTH.matcher(headers).find() ? "" : "\nContent-Length: " + body.length;
		Manners.answer("HTTP/1.1 " + status + length + headers, body).answer(question, out);
	}

	private static boolean isKnown(Asked question) {
		return !question.header("If-None-Match").isEmpty() || !question.header("If-Modified-Since").isEmpty();
	}

	/** Numbers of times are seconds from now. */
	private String value(JsonNode value) {
		return value.isNumber() ? DATE.format(this.now.plusSeconds(value.asLong()).atOffset(ZoneOffset.UTC))
				: value.asString();
	}

}
