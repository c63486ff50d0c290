package app.joren.emulator.push;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/**
 * Takes requests of the Query protocol, and answers badly where the switches say so.
 *
 * @param actions what can be asked for
 * @param switches what goes wrong
 */
record QueryDoor(Actions actions, Switches switches) implements HttpHandler {

	private static final long SLOW_NANOS = 10_000_000_000L;

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			QueryRequest request = QueryRequest
				.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			Optional<Trouble> trouble = this.switches.take(request.optional("Action").orElse(""));
			if (trouble.isPresent()) {
				misbehave(exchange, request, trouble.get());
			}
			else {
				behave(exchange, request);
			}
		}
	}

	private void behave(HttpExchange exchange, QueryRequest request) throws IOException {
		try {
			send(exchange, 200, this.actions.answer(request));
		}
		catch (SnsFault fault) {
			send(exchange, fault.status(), Xml.error(fault));
		}
	}

	private void misbehave(HttpExchange exchange, QueryRequest request, Trouble trouble) throws IOException {
		switch (trouble) {
			case FORBIDDEN -> fail(exchange, 403, "SignatureDoesNotMatch", "The request signature does not match");
			case THROTTLING -> fail(exchange, 400, "Throttling", "Rate exceeded");
			case THROTTLED -> fail(exchange, 429, "Throttled", "Rate exceeded");
			case INTERNAL_ERROR -> fail(exchange, 500, "InternalError", "Internal error");
			case APPLICATION_DISABLED ->
				fail(exchange, 400, "PlatformApplicationDisabled", "Platform application is disabled");
			case UNAVAILABLE -> send(exchange, 503, "");
			case MALFORMED -> send(exchange, 200, this.actions.answer(request).replace("</", "<"));
			case CUT -> this.actions.answer(request);
			case SLOW -> {
				String answer = this.actions.answer(request);
				LockSupport.parkNanos(SLOW_NANOS);
				send(exchange, 200, answer);
			}
		}
	}

	private static void fail(HttpExchange exchange, int status, String code, String message) throws IOException {
		send(exchange, status, Xml.error(new SnsFault(status, code, message)));
	}

	private static void send(HttpExchange exchange, int status, String xml) throws IOException {
		byte[] body = xml.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "text/xml");
		exchange.sendResponseHeaders(status, (body.length > 0) ? body.length : -1);
		exchange.getResponseBody().write(body);
	}

}
