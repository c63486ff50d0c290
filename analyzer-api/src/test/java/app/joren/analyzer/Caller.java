package app.joren.analyzer;

import java.util.Objects;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.StartAnalysis;
import app.joren.runtime.token.ServiceTokens;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Calls the analyzer with a token, as the console does. */
public class Caller {

	private final RestTestClient http;

	Caller(RestTestClient http, ServiceTokens tokens) {
		this.http = http.mutate().defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.mint("analyzer")).build();
	}

	public RestTestClient.ResponseSpec post(String path, Object body) {
		return this.http.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
	}

	public RestTestClient.ResponseSpec get(String path) {
		return this.http.get().uri(path).exchange();
	}

	public void delete(String path) {
		this.http.delete().uri(path).exchange().expectStatus().is2xxSuccessful();
	}

	public <T> T read(String path, Class<T> type) {
		return Objects
			.requireNonNull(get(path).expectStatus().isOk().expectBody(type).returnResult().getResponseBody());
	}

	public Analysis start(String appId, String analysisId, String address) {
		return Objects.requireNonNull(post("/v1/analyses", new StartAnalysis(appId, analysisId, address)).expectStatus()
			.isAccepted()
			.expectBody(Analysis.class)
			.returnResult()
			.getResponseBody());
	}

	public Analysis analysis(String analysisId) {
		return read("/v1/analyses/" + analysisId, Analysis.class);
	}

}
