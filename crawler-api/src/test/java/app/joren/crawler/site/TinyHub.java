package app.joren.crawler.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpExchange;

/**
 * A hub (W3C WebSub) with a few manners, good and bad. It reaches everybody at one port,
 * as a name server would have it.
 */
public final class TinyHub extends TinyServer {

	private final HttpClient client = HttpClient.newHttpClient();

	private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();

	private final Map<String, Map<String, String>> subscribers = new ConcurrentHashMap<>();

	private volatile int callbackPort;

	private volatile int status = 202;

	private volatile boolean verifies = true;

	private volatile long lease = 864_000;

	private volatile String method = "sha256";

	/** Callbacks are at this port. */
	public TinyHub reaching(int port) {
		this.callbackPort = port;
		return this;
	}

	/** Whoever subscribes is answered by this status from now on. */
	public TinyHub answering(int answer) {
		this.status = answer;
		return this;
	}

	/** Whether who subscribes is asked if it was him. */
	public TinyHub verifying(boolean does) {
		this.verifies = does;
		return this;
	}

	/** For how many seconds it tells. */
	public TinyHub leasing(long seconds) {
		this.lease = seconds;
		return this;
	}

	/** By which method it signs. */
	public TinyHub signing(String by) {
		this.method = by;
		return this;
	}

	/** What it was asked for, in the order of its coming. */
	public List<Map<String, String>> asked() {
		return this.asked;
	}

	/** The callbacks of who is told. */
	public List<String> callbacks() {
		return List.copyOf(this.subscribers.keySet());
	}

	/** The secret of who is told. */
	public String secret(String callback) {
		return this.subscribers.getOrDefault(callback, Map.of()).getOrDefault("hub.secret", "");
	}

	/** Tells all of a topic; gives their answers. */
	public List<Integer> publish(String topic) {
		String body = "<rss><channel><title>" + topic + "</title></channel></rss>";
		return this.subscribers.entrySet()
			.stream()
			.filter((subscriber) -> topic.equals(subscriber.getValue().get("hub.topic")))
			.map((subscriber) -> tell(subscriber.getKey(), body, signature(secret(subscriber.getKey()), body)))
			.toList();
	}

	/** The signature of a body. */
	public String signature(String secret, String body) {
		String algorithm = "Hmac" + this.method.toUpperCase(Locale.ROOT);
		try {
			Mac mac = Mac.getInstance(algorithm);
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
			return this.method + "=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Tells one; gives the answer's status. */
	public int tell(String callback, String body, String signature) {
		return send(HttpRequest.newBuilder(reachable(callback))
			.header("Content-Type", "application/rss+xml")
			.header("X-Hub-Signature", signature)
			.POST(BodyPublishers.ofString(body))).statusCode();
	}

	/** Asks one whether it was him. */
	public HttpResponse<String> ask(String callback, Map<String, String> query) {
		String asking = query.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "?", ""));
		return send(HttpRequest.newBuilder(reachable(callback + asking)));
	}

	@Override
	void answer(HttpExchange exchange) throws IOException {
		Map<String, String> form = form(exchange);
		this.asked.add(form);
		int answer = this.status;
		if (answer == 202 && this.verifies) {
			verify(form);
		}
		send(exchange, answer, new byte[0]);
	}

	private void verify(Map<String, String> form) {
		String challenge = UUID.randomUUID().toString();
		String callback = form.getOrDefault("hub.callback", "");
		HttpResponse<String> answer = ask(callback, Map.of("hub.mode", form.get("hub.mode"), "hub.topic",
				form.get("hub.topic"), "hub.challenge", challenge, "hub.lease_seconds", Long.toString(this.lease)));
		if (answer.statusCode() == 200 && answer.body().equals(challenge)) {
			boolean told = "subscribe".equals(form.get("hub.mode"));
			this.subscribers.compute(callback, (key, before) -> told ? form : null);
		}
	}

	/** The fields of a form. */
	static Map<String, String> form(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		return Arrays.stream(body.split("&"))
			.map((field) -> field.split("=", 2))
			.collect(Collectors.toMap((field) -> decoded(field[0]), (field) -> decoded(field[1])));
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private URI reachable(String callback) {
		URI address = URI.create(callback);
		String query = (address.getRawQuery() != null) ? "?" + address.getRawQuery() : "";
		return URI.create("http://127.0.0.1:" + this.callbackPort + address.getRawPath() + query);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
