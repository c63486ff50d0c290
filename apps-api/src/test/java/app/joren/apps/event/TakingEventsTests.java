package app.joren.apps.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Phone;
import app.joren.apps.Samples;
import app.joren.runtime.aws.AwsNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;

import static app.joren.apps.event.EventSamples.batch;
import static app.joren.apps.event.EventSamples.event;
import static app.joren.apps.event.EventSamples.open;
import static app.joren.apps.event.EventSamples.read;
import static org.assertj.core.api.Assertions.assertThat;

@AppsTest
class TakingEventsTests {

	private static final String ARTICLE = "0a1b2c3d4e5f6g7h8i9j0k1l";

	private final String appId = Samples.anyAppId();

	private final Instant now = Instant.now();

	private final Phone phone;

	private final KeptEvents kept;

	@Autowired
	TakingEventsTests(Phone phone, CloudWatchLogsClient logs, AwsNames names, JsonMapper json) {
		this.phone = phone;
		this.kept = new KeptEvents(logs, names, json);
	}

	@BeforeEach
	void anApp(@Autowired Console console) {
		console.save(this.appId, Samples.club(Samples.section("news")));
	}

	@Test
	void whatWasAnsweredIsInTheLog() {
		JsonNode answer = taken(batch(this.now, Map.of(), List.of(open(this.now), read(this.now, ARTICLE))));

		assertThat(answer.path("accepted").asInt()).isEqualTo(2);
		assertThat(answer.path("refused").size()).isZero();
		assertThat(this.kept.of(this.appId)).extracting((line) -> line.path("event").asString())
			.containsExactlyInAnyOrder("open", "read");
	}

	@Test
	void aLineHasWhatIsCountedAndIsAMetricOfFewDimensions() {
		taken(batch(this.now, Map.of("cohort", "2026-11-23"), List.of(read(this.now, ARTICLE))));

		JsonNode line = this.kept.only(this.appId);
		assertThat(line.path("article_id").asString()).isEqualTo(ARTICLE);
		assertThat(line.path("section").asString()).isEqualTo("news");
		assertThat(line.path("seconds").asDouble()).isEqualTo(42);
		assertThat(line.path("app_version").asString()).isEqualTo("1.4.0");
		assertThat(line.path("Events").asInt()).isOne();
		assertThat(line.at("/_aws/Timestamp").asLong()).isEqualTo(line.path("ts").asLong());
		assertThat(line.at("/_aws/CloudWatchMetrics/0/Dimensions/0")).extracting(JsonNode::asString)
			.containsExactly("event", "platform");
	}

	@Test
	void oneBadEventCostsNoneOfTheOthers() {
		JsonNode answer = taken(batch(this.now, Map.of(), List.of(open(this.now), event("swipe", this.now, Map.of()),
				event("read", this.now, Map.of()), event("open", this.now, Map.of("id", "7")))));

		assertThat(answer.path("accepted").asInt()).isOne();
		assertThat(answer.path("refused").valueStream().map((one) -> one.path("reason").asString()))
			.containsExactly("unknown-type:swipe", "missing:articleId", "invalid:id");
		assertThat(this.kept.of(this.appId)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "depth,1.5", "depth,x", "seconds,-1", "articleId,Ann Lee", "screen,my name is Ann", "results,-1",
			"pushId,ann@club.example" })
	void whatHasNoFormIsRefusedByTheNameOfItsField(String field, String value) {
		Map<String, Object> more = new HashMap<>(Map.of("articleId", ARTICLE));
		more.put(field, value.matches("-?[0-9.]+") ? Double.valueOf(value) : value);

		JsonNode answer = taken(batch(this.now, Map.of(), List.of(event("read", this.now, more))));

		assertThat(answer.at("/refused/0/reason").asString()).isEqualTo("invalid:" + field);
	}

	@Test
	void fieldsThatAreNotKnownAreNeitherRefusedNorKept() {
		taken(batch(this.now, Map.of("name", "Ann Lee"),
				List.of(event("search", this.now, Map.of("results", 3, "words", "secret words")))));

		JsonNode line = this.kept.only(this.appId);
		assertThat(line.path("results").asInt()).isEqualTo(3);
		assertThat(line.toString()).doesNotContain("secret").doesNotContain("Ann");
	}

	@Test
	void aClockThatIsWrongIsSetRightByWhatItSaysWhenSending() {
		Instant wrong = Instant.parse("2003-01-01T00:10:00Z");

		taken(batch(wrong, Map.of(), List.of(open(wrong.minus(Duration.ofMinutes(10))))));

		assertThat(moment(this.kept.only(this.appId))).isBetween(this.now.minus(Duration.ofMinutes(11)),
				this.now.minus(Duration.ofMinutes(9)));
	}

	@Test
	void whatIsDatedAfterItsSendingWasAtTheLatestWhenItCame() {
		taken(batch(this.now, Map.of(), List.of(open(this.now.plus(Duration.ofDays(400))))));

		assertThat(moment(this.kept.only(this.appId))).isBetween(this.now.minusSeconds(1), Instant.now());
	}

	@Test
	void offlineEventsKeepTheirTimeForFourteenDays() {
		Instant late = this.now.minus(Duration.ofDays(13));

		JsonNode answer = taken(batch(this.now, Map.of(),
				List.of(open(this.now), open(late), open(this.now.minus(Duration.ofDays(15))))));

		assertThat(answer.at("/refused/0/reason").asString()).isEqualTo("too-old");
		assertThat(this.kept.of(this.appId)).hasSize(2)
			.anySatisfy((line) -> assertThat(moment(line)).isBetween(late.minusSeconds(1), late.plusSeconds(60)));
	}

	@Test
	void anEventThatIsSentAgainIsKeptOnce() {
		Map<String, Object> batch = batch(this.now, Map.of(), List.of(open(this.now)));

		taken(batch);
		JsonNode again = taken(batch);

		assertThat(again.path("accepted").asInt()).isOne();
		assertThat(this.kept.of(this.appId)).hasSize(1);
	}

	@Test
	void withoutConsentThereIsNothingToTellAReaderBy() {
		taken(batch(this.now, Map.of("consent", false, "cohort", "2026-11-23"), List.of(read(this.now, ARTICLE))));

		JsonNode line = this.kept.only(this.appId);
		assertThat(line.path("article_id").asString()).isEqualTo(ARTICLE);
		assertThat(line.propertyNames()).doesNotContain("device", "app_version", "cohort", "seconds", "depth");
		assertThat(line.path("ts").asLong() % Duration.ofHours(1).toMillis()).isZero();
	}

	@Test
	void aReaderHasAnotherNameInEachAppAndMonth() {
		Instant lastMonth = this.now.minus(Duration.ofDays(13));
		taken(batch(this.now, Map.of(), List.of(open(this.now), open(this.now), open(lastMonth))));

		List<JsonNode> lines = this.kept.of(this.appId);
		assertThat(lines).allSatisfy((line) -> assertThat(line.path("device").asString()).matches("[0-9a-f]{24}"));
		assertThat(lines.toString()).doesNotContain(EventSamples.INSTALL);
		assertThat(lines.stream()
			.map((line) -> line.path("month").asString() + line.path("device").asString())
			.distinct()
			.count()).isEqualTo(lines.stream().map((line) -> line.path("month").asString()).distinct().count());
	}

	@ParameterizedTest
	@CsvSource({ "platform,toaster", "sent,yesterday", "install,short", "events,none" })
	void aBatchThatIsWrongItselfIsRefusedWhole(String field, String value) {
		post(batch(this.now, Map.of(field, value), List.of(open(this.now)))).expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType("application/problem+json");

		assertThat(this.kept.of(this.appId)).isEmpty();
	}

	@Test
	void thereAreLimits() {
		post(batch(this.now, Map.of(), Collections.nCopies(501, Map.of()))).expectStatus().isBadRequest();
		post(batch(this.now, Map.of("padding", "x".repeat(256 * 1024)), List.of())).expectStatus()
			.isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
		this.phone.post("/v1/apps/{appId}/events", batch(this.now, Map.of(), List.of()), "no-such-app")
			.expectStatus()
			.isNotFound();
	}

	private static Instant moment(JsonNode line) {
		return Instant.ofEpochMilli(line.path("ts").asLong());
	}

	private JsonNode taken(Map<String, Object> batch) {
		return Objects.requireNonNull(
				post(batch).expectStatus().isAccepted().expectBody(JsonNode.class).returnResult().getResponseBody());
	}

	private RestTestClient.ResponseSpec post(Map<String, Object> batch) {
		return this.phone.post("/v1/apps/{appId}/events", batch, this.appId);
	}

}
