package app.joren.apps.analytics;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Samples;
import app.joren.apps.event.WrittenDays;
import app.joren.apps.popularity.Popularity;
import app.joren.contracts.analytics.AnalyticsReport;
import app.joren.contracts.analytics.AppHome;
import app.joren.contracts.analytics.AudienceShare;
import app.joren.contracts.analytics.DayFigures;
import app.joren.contracts.analytics.PushFigures;
import app.joren.contracts.analytics.ReadFigures;
import app.joren.contracts.analytics.ReturnShare;
import app.joren.runtime.aws.AwsNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** From the log to what the console is told. */
@AppsTest
class AnalyticsStoryTests {

	private final String appId = Samples.anyAppId();

	private final LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);

	private final LocalDate first = this.today.minusDays(4);

	@Autowired
	private Console console;

	@Autowired
	private RollUps rollUps;

	@Autowired
	private RollUpTurns turns;

	@BeforeEach
	void threeDaysAreInTheLog(@Autowired CloudWatchLogsClient logs, @Autowired AwsNames names,
			@Autowired JsonMapper json) {
		this.console.save(this.appId, Samples.club(Samples.section("news"), Samples.section("sport")));
		new WrittenLines(logs, names.logGroup("events"), json)
			.put(WrittenDays.three(this.appId, ZoneOffset.UTC, this.first));
	}

	@Test
	void theReportTellsWhatReadersDid() {
		this.rollUps.addUpIfDue(this.appId);

		AnalyticsReport report = report();
		assertThat(report.counted()).isNotNull();
		assertThat(report.days()).hasSize(5).first().isEqualTo(new DayFigures(this.first, 2, 0, 0, 2, 0, 0));
		assertThat(report.articles()).extracting(ReadFigures::id, ReadFigures::reads)
			.containsExactly(tuple("a1", 4L), tuple("a2", 2L));
		assertThat(report.sections()).extracting(ReadFigures::name).containsExactly("The news", "The sport");
		assertThat(report.pushes()).containsExactly(new PushFigures("p1", this.first, 2, 1));
		assertThat(report.platforms()).extracting(AudienceShare::name).containsExactly("ios", "android");
		assertThat(report.versions()).extracting(AudienceShare::name).containsExactly("ios 1.4.0", "android 1.4.0");
		assertThat(report.months()).isNotEmpty();
	}

	@Test
	void whatIsReadMostIsPopularHoweverOftenItIsCounted(@Autowired Popularity popularity) {
		this.rollUps.addUp(this.appId, true);
		this.rollUps.addUp(this.appId, false);

		assertThat(popularity.most(this.appId, this.today, 2)).containsExactly("a1", "a2");
	}

	@Test
	void toAddUpAgainChangesNothing() {
		this.rollUps.addUp(this.appId, true);
		AnalyticsReport before = report();

		this.rollUps.addUp(this.appId, true);

		assertThat(report()).isEqualTo(before);
	}

	@Test
	void oneWorkerAtATimeHasTheTurn() {
		RollUpTurns.Turn turn = this.turns.take(this.appId).orElseThrow();

		assertThat(turn.late()).isTrue();
		assertThat(this.turns.take(this.appId)).isEmpty();
		this.turns.end(turn);
		assertThat(this.turns.take(this.appId)).isEmpty();
	}

	@Test
	void anAppIsAtHomeWhereAPersonSays() {
		this.console.putTo("/v1/admin/apps/{appId}/analytics/home", new AppHome("Asia/Tokyo"), this.appId)
			.expectStatus()
			.isNoContent();
		this.console.putTo("/v1/admin/apps/{appId}/analytics/home", new AppHome("Mars/Olympus"), this.appId)
			.expectStatus()
			.isBadRequest();

		assertThat(this.console.read("/v1/admin/apps/{appId}/analytics/home", AppHome.class, this.appId))
			.isEqualTo(new AppHome("Asia/Tokyo"));
	}

	@Test
	void daysThatMakeNoRangeAreRefused() {
		this.console.get("/v1/admin/apps/{appId}/analytics?from=2026-11-02&to=2026-11-01", this.appId)
			.expectStatus()
			.isBadRequest();
		this.console.get("/v1/admin/apps/{appId}/analytics?from=yesterday&to=2026-11-01", this.appId)
			.expectStatus()
			.isBadRequest();
		this.console.get("/v1/admin/apps/{appId}/analytics?from=2020-11-02&to=2026-11-01", this.appId)
			.expectStatus()
			.isBadRequest();
	}

	@Test
	void whoCameBackIsToldOfWeeksThatHaveEnded() {
		LocalDate monday = LocalDate.of(2026, 11, 2);

		List<ReturnShare> shares = Retention.of(List
			.of(cohort(monday, monday, 10), cohort(monday.plusWeeks(1), monday, 4),
					cohort(monday.plusWeeks(1), monday.plusWeeks(1), 20), cohort(monday.plusWeeks(2), monday, 3))
			.stream(), monday.plusWeeks(2).plusDays(3));

		assertThat(shares).containsExactly(new ReturnShare(0, 30, 30), new ReturnShare(1, 10, 4));
		assertThat(Retention.begin(monday))
			.isEqualTo(monday.minusWeeks(12).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
	}

	private static EventGroup cohort(LocalDate week, LocalDate began, long readers) {
		return new EventGroup(List.of(week.toString(), began.toString()), readers, readers, 0, 0);
	}

	private AnalyticsReport report() {
		return this.console.read("/v1/admin/apps/{appId}/analytics?from={from}&to={to}", AnalyticsReport.class,
				this.appId, this.first, this.today);
	}

}
