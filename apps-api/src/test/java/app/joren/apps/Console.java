package app.joren.apps;

import java.util.Objects;

import app.joren.contracts.apps.App;
import app.joren.contracts.apps.AppSettings;
import app.joren.runtime.token.ServiceTokens;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Stands in for the console: calls the admin API with its token. */
public class Console {

	private final RestTestClient http;

	Console(RestTestClient http, ServiceTokens tokens) {
		this.http = http.mutate().defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.mint("apps")).build();
	}

	public App save(String appId, AppSettings settings) {
		return Objects.requireNonNull(
				put(appId, settings).expectStatus().isOk().expectBody(App.class).returnResult().getResponseBody());
	}

	public RestTestClient.ResponseSpec put(String appId, Object settings) {
		return putTo("/v1/admin/apps/{appId}", settings, appId);
	}

	public RestTestClient.ResponseSpec putTo(String path, Object body, Object... variables) {
		return this.http.put().uri(path, variables).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
	}

	public RestTestClient.ResponseSpec get(String path, Object... variables) {
		return this.http.get().uri(path, variables).exchange();
	}

	public <T> T read(String path, Class<T> type, Object... variables) {
		return Objects.requireNonNull(
				get(path, variables).expectStatus().isOk().expectBody(type).returnResult().getResponseBody());
	}

	public App app(String appId) {
		return read("/v1/admin/apps/{appId}", App.class, appId);
	}

	public void remove(String appId) {
		this.http.delete().uri("/v1/admin/apps/{appId}", appId).exchange().expectStatus().is2xxSuccessful();
	}

}
