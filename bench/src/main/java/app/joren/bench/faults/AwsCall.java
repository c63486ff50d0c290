package app.joren.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.sun.net.httpserver.HttpExchange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request of an AWS client.
 *
 * @param method of HTTP
 * @param path with the query
 * @param headers as they came
 * @param body as it came
 */
record AwsCall(String method, String path, Map<String, List<String>> headers, byte[] body) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** What the client of the JDK sets itself. */
	private static final Set<String> OWN = Set.of("connection", "content-length", "expect", "host", "upgrade",
			"transfer-encoding");

	static AwsCall of(HttpExchange exchange) throws IOException {
		return new AwsCall(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
				exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes());
	}

	/** Service and operation, for example {@code AmazonSQS.SendMessage}; empty for S3. */
	String target() {
		return this.headers.entrySet()
			.stream()
			.filter((header) -> header.getKey().equalsIgnoreCase("x-amz-target"))
			.map((header) -> header.getValue().getFirst())
			.findFirst()
			.orElse("");
	}

	boolean isTable() {
		return target().startsWith("DynamoDB");
	}

	boolean isUnorderedSend() {
		return target().equals("AmazonSQS.SendMessage") && !isOrdered();
	}

	boolean isDelete() {
		return target().startsWith("AmazonSQS.DeleteMessage");
	}

	/** The same for a message that comes some seconds later. */
	AwsCall later(int seconds) {
		ObjectNode message = (ObjectNode) JSON.readTree(this.body);
		message.put("DelaySeconds", seconds);
		return new AwsCall(this.method, this.path, this.headers, JSON.writeValueAsBytes(message));
	}

	HttpRequest to(URI service) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service + this.path))
			.method(this.method, HttpRequest.BodyPublishers.ofByteArray(this.body));
		this.headers.forEach((name, values) -> {
			if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
				values.forEach((value) -> request.header(name, value));
			}
		});
		return request.build();
	}

	private boolean isOrdered() {
		return new String(this.body, StandardCharsets.UTF_8).contains(".fifo");
	}

	/** What is answered to a delete that is not carried out. */
	byte[] pretendedAnswer() {
		return target().endsWith("Batch") ? JSON.writeValueAsBytes(Map.of("Successful", ids(), "Failed", List.of()))
				: "{}".getBytes(StandardCharsets.UTF_8);
	}

	private List<Map<String, @Nullable String>> ids() {
		return JSON.readTree(this.body)
			.path("Entries")
			.valueStream()
			.map((entry) -> Map.<String, @Nullable String>of("Id", entry.path("Id").asString()))
			.toList();
	}

}
