package app.joren.bench.aws;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for AWS where millions of requests are measured, for which the emulator is
 * too slow. It is for measuring alone, and follows AWS only in what Joren uses:
 * DynamoDB's items, indexes, conditions and transactions, queues of SQS with groups and
 * visibility, objects of S3 with tags, and stacks of CloudFormation that hold such. It
 * keeps nothing beyond its end, does not throttle, lets nothing expire, and does not
 * check signatures.
 */
final class StandIn {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Tables tables = new Tables();

	private final Buckets buckets = new Buckets();

	private final HttpServer server;

	private final MessageQueues queues;

	private final Stacks stacks;

	private StandIn(HttpServer server) {
		this.server = server;
		this.queues = new MessageQueues("http://127.0.0.1:" + server.getAddress().getPort());
		this.stacks = new Stacks(this.tables, this.queues, this.buckets);
	}

	/** Serves, and tells its address as its only line, until its input ends. */
	public static void main(String[] args) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
		StandIn standIn = new StandIn(server);
		server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		server.createContext("/", standIn::handle);
		server.start();
		System.out.println(standIn.address());
		System.in.transferTo(OutputStream.nullOutputStream());
		System.exit(0);
	}

	private URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			AwsAnswer answer = answer(AwsRequest.of(exchange));
			answer.headers().forEach(exchange.getResponseHeaders()::set);
			if (!answer.contentType().isEmpty()) {
				exchange.getResponseHeaders().set("Content-Type", answer.contentType());
			}
			boolean bare = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
			exchange.sendResponseHeaders(answer.status(), bare ? -1 : answer.body().length);
			if (!bare) {
				exchange.getResponseBody().write(answer.body());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private AwsAnswer answer(AwsRequest request) throws InterruptedException {
		String target = request.header("x-amz-target");
		try {
			if (!target.isEmpty()) {
				return json(target.substring(0, target.indexOf('.')), target.substring(target.indexOf('.') + 1),
						request);
			}
			return request.path().equals("/") ? this.stacks.call(request.form()) : this.buckets.call(request);
		}
		catch (AwsError ex) {
			return target.isEmpty() ? AwsAnswer.xml(ex.status(),
					"<Error>" + Xml.element("Code", ex.code()) + Xml.element("Message", message(ex)) + "</Error>")
					: error(ex);
		}
	}

	private AwsAnswer json(String service, String operation, AwsRequest request) throws InterruptedException {
		Map<String, ?> answer = service.startsWith("DynamoDB")
				? this.tables.call(operation, JSON.readTree(request.body()))
				: this.queues.call(operation, JSON.readTree(request.body()));
		return json(200, answer);
	}

	private static AwsAnswer error(AwsError error) {
		Map<String, Object> answer = new LinkedHashMap<>(error.more());
		answer.put("__type", "com.amazonaws#" + error.code());
		answer.put("message", message(error));
		return json(error.status(), answer);
	}

	private static AwsAnswer json(int status, Map<String, ?> content) {
		return new AwsAnswer(status, "application/x-amz-json-1.0", Map.of(), JSON.writeValueAsBytes(content));
	}

	private static String message(AwsError error) {
		return String.valueOf(error.getMessage());
	}

}
