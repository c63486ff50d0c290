package app.joren.apps;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Reads the content API as a phone does: without a token. */
public class Phone {

	private final RestTestClient http;

	Phone(RestTestClient http) {
		this.http = http;
	}

	public RestTestClient.ResponseSpec get(String path, Object... variables) {
		return this.http.get().uri(path, variables).exchange();
	}

	public RestTestClient.ResponseSpec post(String path, Object body, Object... variables) {
		return this.http.post().uri(path, variables).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
	}

	public RestTestClient.ResponseSpec getUnless(String tag, String path, Object... variables) {
		return this.http.get().uri(path, variables).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
	}

	public JsonNode read(String path, Object... variables) {
		EntityExchangeResult<JsonNode> result = get(path, variables).expectStatus()
			.isOk()
			.expectBody(JsonNode.class)
			.returnResult();
		return Objects.requireNonNull(result.getResponseBody());
	}

	/** The titles of a list, page by page. */
	public List<String> titles(String listPath, int limit) {
		List<String> titles = new ArrayList<>();
		String cursor = "";
		do {
			JsonNode page = read(listPath + "?limit={limit}&cursor={cursor}", limit, cursor);
			titles.addAll(titles(page));
			cursor = page.path("next").isNull() ? "" : page.path("next").asString();
		}
		while (!cursor.isEmpty());
		return titles;
	}

	public List<String> titles(JsonNode page) {
		return page.path("items").valueStream().map((item) -> item.path("title").asString()).toList();
	}

}
