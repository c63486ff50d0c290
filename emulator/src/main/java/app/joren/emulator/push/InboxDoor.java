package app.joren.emulator.push;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows any page what a fake phone got: {@code GET /inbox/{token}}.
 *
 * @param phones all of them
 */
record InboxDoor(Phones phones) implements HttpHandler {

	private static final JsonMapper JSON = new JsonMapper();

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			String token = exchange.getRequestURI().getPath().substring("/inbox/".length());
			byte[] body = JSON.writeValueAsBytes(this.phones.inbox(token));
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.getResponseHeaders().set("Cache-Control", "no-store");
			exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
		}
	}

}
