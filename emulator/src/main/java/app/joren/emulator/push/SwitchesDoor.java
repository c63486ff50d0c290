package app.joren.emulator.push;

import java.io.IOException;
import java.util.Locale;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/**
 * Lets a person try what happens in trouble: {@code PUT /switches/throttled?3}, and
 * {@code DELETE /switches/} for the end of it.
 *
 * @param switches what goes wrong
 */
record SwitchesDoor(Switches switches) implements HttpHandler {

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			exchange.sendResponseHeaders(turn(exchange) ? 204 : 400, -1);
		}
	}

	private boolean turn(HttpExchange exchange) {
		if (exchange.getRequestMethod().equals("DELETE")) {
			this.switches.off();
			return true;
		}
		try {
			String name = exchange.getRequestURI().getPath().substring("/switches/".length());
			String times = exchange.getRequestURI().getQuery();
			this.switches.next(Trouble.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')),
					(times != null) ? Integer.parseInt(times) : 1);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
