package app.joren.apps.analytics;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import app.joren.apps.AppsTest;
import app.joren.apps.Samples;
import app.joren.apps.analytics.AnalyticsSettings.Engine;
import app.joren.apps.analytics.insights.LogsServer;
import app.joren.apps.event.EventLine;
import app.joren.apps.event.EventType;
import app.joren.apps.event.WrittenDays;
import app.joren.runtime.aws.AwsNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Both engines are asked the same about the same events. */
@AppsTest
class EngineTests {

	private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

	private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

	private static final Days DAYS = new Days(TUESDAY, TUESDAY.plusDays(2), TOKYO);

	private final String appId = Samples.anyAppId();

	private final String group;

	private final LogsServer server;

	private final CloudWatchLogsClient logs;

	private final StartedQueries started;

	private final EventQueries reading;

	private final EventQueries insights;

	@Autowired
	EngineTests(CloudWatchLogsClient emulator, AwsNames names, JsonMapper json, StartedQueries started) {
		this.group = names.logGroup("events");
		this.server = new LogsServer(this.group);
		this.logs = client();
		this.started = started;
		this.reading = new EventQueriesByReading(new LoggedLines(emulator, this.group, json));
		this.insights = insights(Duration.ofSeconds(30));
		List<EventLine> lines = WrittenDays.three(this.appId, TOKYO, TUESDAY);
		new WrittenLines(emulator, this.group, json).put(lines);
		new WrittenLines(this.logs, this.group, json).put(lines);
	}

	@AfterEach
	void stop() {
		this.logs.close();
		this.server.close();
	}

	static Stream<List<EventField>> groupings() {
		return Stream.of(List.of(EventField.DAY), List.of(EventField.WEEK), List.of(EventField.MONTH),
				List.of(EventField.DAY, EventField.EVENT), List.of(EventField.DAY, EventField.PLATFORM),
				List.of(EventField.DAY, EventField.PLATFORM, EventField.VERSION),
				List.of(EventField.DAY, EventField.ARTICLE), List.of(EventField.DAY, EventField.SECTION),
				List.of(EventField.DAY, EventField.PUSH, EventField.EVENT),
				List.of(EventField.WEEK, EventField.COHORT));
	}

	@ParameterizedTest
	@MethodSource("groupings")
	void bothEnginesCountTheSame(List<EventField> by) {
		EventQuestion question = new EventQuestion(this.appId, DAYS, List.of(EventType.values()), by);

		List<EventGroup> groups = this.reading.ask(question);

		assertThat(groups).isNotEmpty().containsExactlyInAnyOrderElementsOf(this.insights.ask(question));
	}

	@Test
	void whatWasWrittenTwiceCountsOnceAndWhoHasNoNameCountsAsNoReader() {
		EventQuestion reads = new EventQuestion(this.appId, DAYS, List.of(EventType.READ), List.of(EventField.ARTICLE));

		assertThat(this.reading.ask(reads)).extracting(EventGroup::by, EventGroup::events, EventGroup::readers)
			.containsExactly(tuple(List.of("a1"), 4L, 2L), tuple(List.of("a2"), 2L, 1L));
	}

	@Test
	void onlyTheDaysThatAreAskedForCount() {
		EventQuestion first = new EventQuestion(this.appId, new Days(TUESDAY, TUESDAY, TOKYO), List.of(EventType.READ),
				List.of(EventField.WEEK));

		assertThat(this.insights.ask(first)).singleElement().extracting(EventGroup::events).isEqualTo(2L);
		assertThat(this.reading.ask(first)).isEqualTo(this.insights.ask(first));
	}

	@Test
	void aQueryThatWasStartedIsNotStartedAgain() {
		EventQuestion question = question();
		String query = start(question);
		this.started.remember(this.appId, InsightsText.of(question), query);

		assertThat(this.insights.ask(question)).isEqualTo(this.reading.ask(question));
		assertThat(this.server.calls()).containsOnlyOnce("StartQuery");
	}

	@Test
	void whileTooManyQueriesRunItIsWaitedFor() {
		EventQuestion question = question();
		for (int other = 0; other < LogsServer.MOST_QUERIES; other++) {
			start(question);
		}

		assertThat(this.insights.ask(question)).isEqualTo(this.reading.ask(question));
		assertThat(this.server.calls()).filteredOn("StartQuery"::equals)
			.hasSizeGreaterThan(LogsServer.MOST_QUERIES + 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Failed", "Timeout", "Cancelled" })
	void aQueryThatEndsBadlyHasNoAnswer(String status) {
		this.server.end(status);

		assertThatThrownBy(() -> this.insights.ask(question())).isInstanceOf(EventsNotCounted.class)
			.hasMessageContaining(status);
		assertThat(this.insights.ask(question())).isNotEmpty();
	}

	@Test
	void aQueryThatNeverEndsIsStopped() {
		this.server.end("Running");

		assertThatThrownBy(() -> insights(Duration.ofMillis(100)).ask(question())).isInstanceOf(EventsNotCounted.class);
		assertThat(this.server.calls()).contains("StopQuery");
	}

	@ParameterizedTest
	@ValueSource(strings = { "AccessDeniedException", "MalformedQueryException" })
	void whatIsRefusedHasNoAnswer(String type) {
		this.server.refuse(type);

		assertThatThrownBy(() -> this.insights.ask(question())).isInstanceOf(EventsNotCounted.class);
	}

	private String start(EventQuestion question) {
		return this.logs
			.startQuery((start) -> start.logGroupName(this.group)
				.startTime(DAYS.start().getEpochSecond())
				.endTime(DAYS.end().getEpochSecond())
				.queryString(InsightsText.of(question)))
			.queryId();
	}

	private EventQuestion question() {
		return new EventQuestion(this.appId, DAYS, EventType.PRESENCE, List.of(EventField.DAY));
	}

	private EventQueries insights(Duration patience) {
		AnalyticsSettings settings = new AnalyticsSettings(Engine.INSIGHTS, Duration.ofHours(1), Duration.ofDays(1),
				Duration.ofMillis(10), patience);
		return new EventQueriesInLogsInsights(this.logs, this.group, this.started, settings, Clock.systemUTC());
	}

	private CloudWatchLogsClient client() {
		return CloudWatchLogsClient.builder()
			.endpointOverride(this.server.endpoint())
			.region(Region.US_EAST_1)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
			.build();
	}

}
