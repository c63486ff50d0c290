package app.joren.push;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Calls the devices' API as a phone does. */
public final class Phone {

	private final RestTestClient http;

	private final String appId;

	private final Map<String, Object> body = new LinkedHashMap<>();

	private String deviceId = "";

	private String secret = "";

	public Phone(RestTestClient http, String appId) {
		this.http = http;
		this.appId = appId;
		with("platform", "ios").with("environment", "production")
			.with("token", UUID.randomUUID().toString().replace("-", ""))
			.with("language", "ja")
			.with("zone", "Asia/Tokyo")
			.with("appVersion", "1.0")
			.with("topics", List.of("news"))
			.with("all", false);
	}

	/** Says something else from now on. */
	public Phone with(String name, Object value) {
		this.body.put(name, value);
		return this;
	}

	public Phone without(String name) {
		this.body.remove(name);
		return this;
	}

	public String token() {
		return (String) Objects.requireNonNull(this.body.get("token"));
	}

	public String deviceId() {
		return this.deviceId;
	}

	public String secret() {
		return this.secret;
	}

	public Phone knowing(String otherSecret) {
		this.secret = otherSecret;
		return this;
	}

	public RestTestClient.ResponseSpec tryToRegister() {
		return this.http.post()
			.uri("/v1/apps/{app}/devices", this.appId)
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.body)
			.exchange();
	}

	public Phone register() {
		JsonNode entry = Objects.requireNonNull(
				tryToRegister().expectStatus().isCreated().expectBody(JsonNode.class).returnResult().getResponseBody());
		this.deviceId = entry.path("deviceId").asString();
		this.secret = entry.path("secret").asString();
		return this;
	}

	public RestTestClient.ResponseSpec change() {
		return this.http.put()
			.uri("/v1/apps/{app}/devices/{device}", this.appId, this.deviceId)
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + this.secret)
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.body)
			.exchange();
	}

	public RestTestClient.ResponseSpec remove() {
		return this.http.delete()
			.uri("/v1/apps/{app}/devices/{device}", this.appId, this.deviceId)
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + this.secret)
			.exchange();
	}

	public RestTestClient.ResponseSpec inbox() {
		return this.http.get()
			.uri("/v1/apps/{app}/devices/{device}/inbox", this.appId, this.deviceId)
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + this.secret)
			.exchange();
	}

	public JsonNode read(String path) {
		return Objects.requireNonNull(this.http.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody());
	}

}
