package app.joren.bench.aws;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import com.sun.net.httpserver.HttpExchange;
import org.jspecify.annotations.Nullable;

/** A request of an AWS client. */
final class AwsRequest {

	private final HttpExchange exchange;

	private final byte[] body;

	private AwsRequest(HttpExchange exchange, byte[] body) {
		this.exchange = exchange;
		this.body = body;
	}

	static AwsRequest of(HttpExchange exchange) throws IOException {
		return new AwsRequest(exchange, exchange.getRequestBody().readAllBytes());
	}

	String method() {
		return this.exchange.getRequestMethod();
	}

	/** Decoded. */
	String path() {
		return this.exchange.getRequestURI().getPath();
	}

	/** A header; empty if it is absent. */
	String header(String name) {
		return Objects.requireNonNullElse(this.exchange.getRequestHeaders().getFirst(name), "");
	}

	boolean has(String parameter) {
		return pairs(this.exchange.getRequestURI().getRawQuery()).containsKey(parameter);
	}

	/** A parameter of the address; empty if it is absent. */
	String parameter(String name) {
		return pairs(this.exchange.getRequestURI().getRawQuery()).getOrDefault(name, "");
	}

	/** The fields of a form. */
	Map<String, String> form() {
		return pairs(new String(this.body, StandardCharsets.UTF_8));
	}

	byte[] body() {
		return this.body;
	}

	/**
	 * The body without the chunks by which a client of S3 signs it: the length of each in
	 * hexadecimal, perhaps with a signature, goes before it.
	 */
	byte[] unchunkedBody() {
		if (!header("content-encoding").contains("aws-chunked")) {
			return this.body;
		}
		ByteArrayOutputStream whole = new ByteArrayOutputStream(this.body.length);
		int at = 0;
		int length;
		do {
			int end = at;
			while (this.body[end] != '\r') {
				end++;
			}
			String head = new String(this.body, at, end - at, StandardCharsets.US_ASCII);
			length = Integer.parseInt(head.replaceFirst(";.*", ""), 16);
			whole.write(this.body, end + 2, length);
			at = end + 2 + length + 2;
		}
		while (length > 0);
		return whole.toByteArray();
	}

	private static Map<String, String> pairs(@Nullable String text) {
		Map<String, String> pairs = new HashMap<>();
		for (String pair : Objects.requireNonNullElse(text, "").split("&")) {
			String[] parts = pair.split("=", 2);
			pairs.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
					(parts.length > 1) ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
		}
		return pairs;
	}

}
