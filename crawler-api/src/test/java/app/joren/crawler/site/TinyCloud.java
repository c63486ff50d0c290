package app.joren.crawler.site;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;

/** A cloud, as the walkthrough of rssCloud has it. */
public final class TinyCloud extends TinyServer {

	private final HttpClient client = HttpClient.newHttpClient();

	private final List<Map<String, String>> registered = new CopyOnWriteArrayList<>();

	private volatile int callbackPort;

	private volatile boolean open = true;

	/** Callbacks are at this port. */
	public TinyCloud reaching(int port) {
		this.callbackPort = port;
		return this;
	}

	/** Whether it takes anybody. */
	public TinyCloud open(boolean is) {
		this.open = is;
		return this;
	}

	/** The element by which a feed names it. */
	public String element() {
		return "<cloud domain='127.0.0.1' port='%d' path='/pleaseNotify' registerProcedure='' protocol='http-post'/>"
			.formatted(port());
	}

	/** What was registered, in the order of its coming. */
	public List<Map<String, String>> registered() {
		return this.registered;
	}

	/** Tells the last who registered; gives the answer's status. */
	public int publish(String feed) throws IOException, InterruptedException {
		HttpRequest notify = HttpRequest.newBuilder(callback(this.registered.getLast(), ""))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("url=" + encoded(feed)))
			.build();
		return this.client.send(notify, HttpResponse.BodyHandlers.ofString()).statusCode();
	}

	@Override
	void answer(HttpExchange exchange) throws IOException {
		Map<String, String> form = TinyHub.form(exchange);
		boolean success = this.open && isHim(form);
		if (success) {
			this.registered.add(form);
		}
		send(exchange, 200, "<?xml version='1.0'?><notifyResult success='%s' msg='as you wish'/>".formatted(success)
			.getBytes(StandardCharsets.UTF_8));
	}

	private boolean isHim(Map<String, String> form) throws IOException {
		String challenge = UUID.randomUUID().toString();
		URI asking = callback(form, "?url=" + encoded(form.getOrDefault("url1", "")) + "&challenge=" + challenge);
		try {
			HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(asking).build(),
					HttpResponse.BodyHandlers.ofString());
			return answer.statusCode() == 200 && answer.body().equals(challenge);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private URI callback(Map<String, String> form, String query) {
		return URI.create("http://127.0.0.1:" + this.callbackPort + form.get("path") + query);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
