package app.joren.console.testing;

import java.util.List;

import app.joren.contracts.analytics.AnalyticsReport;
import app.joren.contracts.analytics.AppHome;
import app.joren.contracts.problem.ProblemType;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import tools.jackson.databind.json.JsonMapper;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/** The other services as the console sees them; one server stands in for all. */
@TestConfiguration(proxyBeanMethods = false)
public class StandIns {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String ANALYSIS = """
			{"id": "{{jsonPath request.body '$.analysisId'}}", "appId": "{{jsonPath request.body '$.appId'}}",
			 "address": "{{jsonPath request.body '$.address'}}", "state": "QUEUED", "findings": [], "requests": 0,
			 "started": "{{now}}"}""";

	private static final String CRAWL = """
			{"id": "{{jsonPath request.body '$.crawlId'}}", "appId": "{{jsonPath request.body '$.appId'}}",
			 "definitionVersion": 1, "state": "RUNNING", "problems": [], "started": "{{now}}",
			 "counts": {"waiting": 1, "requests": 0, "notModified": 0, "created": 0, "changed": 0, "unchanged": 0,
			            "removed": 0, "notArticles": 0, "failed": 0}}""";

	private static final String APP = """
			{"id": "{{request.pathSegments.[3]}}", "settings": {{request.body}}, "articles": 0, "changed": "{{now}}"}""";

	@Bean(destroyMethod = "stop")
	WireMockServer services() {
		WireMockServer services = new WireMockServer(
				options().dynamicPort().bindAddress("127.0.0.1").globalTemplating(true));
		services.start();
		behave(services);
		return services;
	}

	@Bean
	DynamicPropertyRegistrar addresses(WireMockServer services) {
		return (properties) -> {
			for (String service : new String[] { "analyzer", "crawler", "apps", "push" }) {
				properties.add("spring.http.serviceclient." + service + ".base-url", services::baseUrl);
			}
		};
	}

	/** Has all services do what they are asked for. */
	public static void behave(WireMockServer services) {
		services.resetAll();
		services.stubFor(post("/v1/analyses").willReturn(jsonResponse(ANALYSIS, 200)));
		services.stubFor(post("/v1/crawls").willReturn(jsonResponse(CRAWL, 200)));
		services.stubFor(put(urlMatching("/v1/admin/apps/.*")).willReturn(jsonResponse(APP, 200)));
		services.stubFor(delete(urlMatching("/v1/.*")).willReturn(aResponse().withStatus(204)));
		review(services);
		queues(services);
		services.stubFor(get(urlPathMatching("/pictures/.*"))
			.willReturn(aResponse().withHeader("Content-Type", "image/svg+xml").withBody(Pictures.LANDSCAPE)));
		services.stubFor(any(urlPathMatching("/preview.*")).willReturn(aResponse().withBody("preview")));
	}

	/** The crawler tells what it did for an app. */
	public static void operate(WireMockServer services, String appId) {
		answer(services, "/v1/activity", Activities.page(appId));
		answer(services, "/v1/apps/" + appId + "/activity", List.of(Activities.site(appId)));
		answer(services, "/v1/apps/" + appId + "/crawls", Activities.crawls(appId));
		answer(services, "/v1/apps/" + appId + "/schedule", Activities.schedule(appId, false));
		answer(services, "/v1/shut-outs", Activities.shutOuts());
	}

	/** The apps service tells what readers of an app did. */
	public static void read(WireMockServer services, String appId, AnalyticsReport report) {
		answer(services, "/v1/admin/apps/" + appId + "/analytics", report);
		answer(services, "/v1/admin/apps/" + appId + "/analytics/home", new AppHome(report.zone()));
	}

	/** The push service tells of an app's campaigns, and takes others. */
	public static void push(WireMockServer services, String appId) {
		String app = "/v1/admin/apps/" + appId;
		pushNothing(services, appId);
		answer(services, app + "/campaigns", Pushes.history(appId));
		Pushes.history(appId).forEach((campaign) -> answer(services, app + "/campaigns/" + campaign.id(), campaign));
		services.stubFor(post(urlPathMatching(app + "/campaigns(/.*)?"))
			.willReturn(jsonResponse(JSON.writeValueAsString(Pushes.history(appId).getFirst()), 200)));
		services.stubFor(put(urlPathMatching(app + "/push-rule"))
			.willReturn(jsonResponse(JSON.writeValueAsString(Pushes.rule()), 200)));
	}

	/** The push service knows of nothing that was sent. */
	public static void pushNothing(WireMockServer services, String appId) {
		String app = "/v1/admin/apps/" + appId;
		answer(services, app + "/campaigns", List.of());
		answer(services, app + "/push-rule", Pushes.rule());
		answer(services, app + "/headlines", Pushes.headlines());
		services.stubFor(post(urlPathMatching(app + "/push-preview"))
			.willReturn(jsonResponse(JSON.writeValueAsString(Pushes.previews()), 200)));
		services.stubFor(post(urlPathMatching(app + "/audience"))
			.willReturn(jsonResponse(JSON.writeValueAsString(Pushes.count()), 200)));
	}

	/** Nothing of an app's site starts by itself. */
	public static void pause(WireMockServer services, String appId) {
		answer(services, "/v1/apps/" + appId + "/schedule", Activities.schedule(appId, true));
	}

	/** Each service tells the same of its queues. */
	private static void queues(WireMockServer services) {
		answer(services, "/v1/queues",
				"""
						[{"name": "visits.fifo", "waiting": 1234, "inFlight": 2, "dead": 2, "oldestDead": "2026-11-25T12:00:00Z"},
						 {"name": "content", "waiting": 0, "inFlight": 0, "dead": 0}]""");
		answer(services, "/v1/queues/visits.fifo/dead-letters", """
				[{"id": "d1", "body": "{\\"crawlId\\": <b>1</b>}", "sent": "2026-11-25T12:00:00Z", "receives": 10,
				  "group": "club.example", "reason": "StreamReadException: Unexpected character"},
				 {"id": "d2", "body": "{}", "sent": "2026-11-25T12:05:00Z", "receives": 1}]""");
		answer(services, "/v1/queues/content/dead-letters", "[]");
		services.stubFor(post(urlPathMatching("/v1/queues/.*/redrive"))
			.willReturn(jsonResponse("{\"moved\": 1, \"going\": false}", 200)));
	}

	/** What the analyzer and the crawler tell of definitions and pages. */
	private static void review(WireMockServer services) {
		String version = "{\"version\": %d, \"saved\": \"2026-11-25T12:00:00Z\", \"origin\": \"%s\", \"active\": %s}";
		answer(services, "/v1/apps/[^/]+/definitions",
				"[" + version.formatted(2, "person", true) + "," + version.formatted(1, "analysis", false) + "]");
		answer(services, "/v1/apps/[^/]+/definitions/1", ClubDefinition.first());
		answer(services, "/v1/apps/[^/]+/definitions/2", ClubDefinition.second());
		answer(services, "/v1/apps/[^/]+/(samples|articles)/[^/]+/explanation",
				Reviews.explanation(Things.proposal("").samples().getFirst()));
		answer(services, "/v1/apps/[^/]+/(samples|articles)/[^/]+/picture", Reviews.picture());
		answer(services, "/v1/apps/[^/]+/report", Reviews.report());
		answer(services, "/v1/schemas/site-definition", "{\"title\": \"Site definition\"}");
		services.stubFor(post(urlPathMatching("/v1/apps/[^/]+/corrections"))
			.willReturn(jsonResponse(JSON.writeValueAsString(Reviews.proposal()), 200)));
		services.stubFor(post("/v1/definitions/check").willReturn(jsonResponse("[]", 200)));
		services.stubFor(post("/v1/definitions/check").withRequestBody(containing("Kitadani Mountain Club"))
			.willReturn(jsonResponse(JSON.writeValueAsString(Reviews.faults()), 200)));
		services.stubFor(post(urlPathMatching("/v1/apps/[^/]+/definitions"))
			.willReturn(jsonResponse(version.formatted(3, "person", true), 201)));
	}

	private static void answer(WireMockServer services, String path, Object body) {
		String json = (body instanceof String text) ? text : JSON.writeValueAsString(body);
		services.stubFor(get(urlPathMatching(path)).willReturn(jsonResponse(json, 200)));
	}

	/** The answer of a service that has a problem. */
	public static ResponseDefinitionBuilder problem(ProblemType type) {
		return jsonResponse("""
				{"type": "%s", "title": "%s", "status": %d, "detail": "Said by the service.", "nextStep": "Do."}"""
			.formatted(type.type(), type.title(), type.status()), type.status())
			.withHeader("Content-Type", "application/problem+json");
	}

}
