package app.joren.push;

import java.time.Duration;
import java.util.Objects;

import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.CampaignDraft;
import app.joren.contracts.push.SendTime;
import app.joren.runtime.token.ServiceTokens;
import org.awaitility.Awaitility;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Stands in for the console: calls the admin API with its token. */
public class Console {

	private static final String CAMPAIGN = "/v1/admin/apps/{app}/campaigns/{campaign}";

	private final RestTestClient http;

	private final ServiceTokens tokens;

	Console(RestTestClient http, ServiceTokens tokens) {
		this.http = http;
		this.tokens = tokens;
	}

	public Campaign write(String appId, CampaignDraft draft) {
		return body(post("/v1/admin/apps/{app}/campaigns", draft, appId), Campaign.class);
	}

	/** Writes a campaign and sends it. */
	public String send(String appId, CampaignDraft draft, SendTime time) {
		String campaignId = write(appId, draft).id();
		post(CAMPAIGN + "/send", time, appId, campaignId).expectStatus().isAccepted();
		return campaignId;
	}

	public void stop(String appId, String campaignId) {
		post(CAMPAIGN + "/stop", "", appId, campaignId).expectStatus().isAccepted();
	}

	public void resume(String appId, String campaignId) {
		post(CAMPAIGN + "/resume", "", appId, campaignId).expectStatus().isAccepted();
	}

	public Campaign campaign(String appId, String campaignId) {
		return read(CAMPAIGN, Campaign.class, appId, campaignId);
	}

	/** Waits for a campaign's state. */
	public Campaign await(String appId, String campaignId, Campaign.State state) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(3))
			.until(() -> campaign(appId, campaignId), (campaign) -> campaign.state() == state);
	}

	public RestTestClient.ResponseSpec post(String path, Object body, Object... variables) {
		return this.http.post()
			.uri(path, variables)
			.header(HttpHeaders.AUTHORIZATION, token())
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange();
	}

	public RestTestClient.ResponseSpec put(String path, Object body, Object... variables) {
		return this.http.put()
			.uri(path, variables)
			.header(HttpHeaders.AUTHORIZATION, token())
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange();
	}

	public RestTestClient.ResponseSpec get(String path, Object... variables) {
		return this.http.get().uri(path, variables).header(HttpHeaders.AUTHORIZATION, token()).exchange();
	}

	/** A new one each time, since tests put the clock forward. */
	private String token() {
		return "Bearer " + this.tokens.mint("push");
	}

	public <T> T read(String path, Class<T> type, Object... variables) {
		return body(get(path, variables).expectStatus().isOk(), type);
	}

	public static <T> T body(RestTestClient.ResponseSpec answer, Class<T> type) {
		return Objects
			.requireNonNull(answer.expectStatus().is2xxSuccessful().expectBody(type).returnResult().getResponseBody());
	}

}
