package app.joren.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import app.joren.crawler.article.Articles;
import app.joren.crawler.page.Pages;
import org.springframework.context.ApplicationContext;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of an app's site, but for times: these differ from crawl to crawl.
 *
 * @param parts each thing under its name
 */
record StackState(Map<String, String> parts) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";

	static StackState of(String appId, ApplicationContext crawler, URI content) {
		Map<String, String> parts = new TreeMap<>();
		crawler.getBean(Pages.class)
			.of(appId)
			.forEach((page) -> parts.put("page " + page.address(), timeless(JSON.writeValueAsString(page))));
		crawler.getBean(Articles.class)
			.of(appId)
			.forEach((article) -> parts.put("article " + article.id(), timeless(JSON.writeValueAsString(article))));
		documents(crawler, appId).forEach((key) -> parts.put("document " + key, "kept"));
		phone(content, appId, parts);
		return new StackState(parts);
	}

	/** What is here and not there, or otherwise there. */
	List<String> differences(StackState other) {
		TreeSet<String> names = new TreeSet<>(this.parts.keySet());
		names.addAll(other.parts.keySet());
		return names.stream()
			.filter((name) -> !this.parts.getOrDefault(name, "").equals(other.parts.getOrDefault(name, "")))
			.map((name) -> "%s: %s instead of %s".formatted(name, this.parts.getOrDefault(name, "nothing"),
					other.parts.getOrDefault(name, "nothing")))
			.toList();
	}

	private static List<String> documents(ApplicationContext crawler, String appId) {
		List<String> keys = new ArrayList<>();
		crawler.getBean(S3Client.class)
			.listObjectsV2Paginator(
					(list) -> list.bucket(crawler.getEnvironment().getRequiredProperty("joren.prefix") + "-articles")
						.prefix(appId + "/"))
			.contents()
			.forEach((object) -> keys.add(object.key()));
		return keys;
	}

	/** Lists and articles as a phone gets them. */
	private static void phone(URI content, String appId, Map<String, String> parts) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			String app = content + "/v1/apps/" + appId;
			String cursor = "";
			List<String> order = new ArrayList<>();
			do {
				JsonNode list = JSON.readTree(get(client, app + "/articles?limit=100" + cursor));
				list.path("items").valueStream().map((item) -> item.path("id").asString()).forEach(order::add);
				cursor = list.path("next").isString() ? "&cursor=" + list.path("next").asString() : "";
			}
			while (!cursor.isEmpty());
			parts.put("articles in the app", Integer.toString(order.size()));
			order.forEach((id) -> parts.put("phone " + id, get(client, app + "/articles/" + id)));
		}
	}

	private static String get(HttpClient client, String address) {
		try {
			return client
				.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
				.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Reading was interrupted", ex);
		}
	}

	private static String timeless(String json) {
		return json.replaceAll(MOMENT, "then");
	}

}
