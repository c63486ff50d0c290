package app.joren.apps.analytics;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.GetQueryResultsResponse;
import software.amazon.awssdk.services.cloudwatchlogs.model.LimitExceededException;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogGroup;
import software.amazon.awssdk.services.cloudwatchlogs.model.QueryStatus;
import software.amazon.awssdk.services.cloudwatchlogs.model.ResultField;

/**
 * Has Logs Insights count. The query's id is remembered until it is answered, so that a
 * worker that starts again does not pay for it twice.
 */
class EventQueriesInLogsInsights implements EventQueries {

	private final CloudWatchLogsClient logs;

	private final String group;

	private final StartedQueries started;

	private final AnalyticsSettings settings;

	private final Clock clock;

	EventQueriesInLogsInsights(CloudWatchLogsClient logs, String group, StartedQueries started,
			AnalyticsSettings settings, Clock clock) {
		this.logs = logs;
		this.group = group;
		this.started = started;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public List<EventGroup> ask(EventQuestion question) {
		String text = InsightsText.of(question);
		try {
			Optional<Instant> from = begin(question.days());
			if (from.isEmpty()) {
				return List.of();
			}
			Patience patience = new Patience(this.clock.instant().plus(this.settings.patience()), this.settings.poll(),
					this.clock);
			String query = this.started.find(question.appId(), text)
				.orElseGet(() -> start(question, from.get(), text, patience));
			return groups(question, await(question.appId(), text, query, patience));
		}
		catch (SdkException ex) {
			this.started.forget(question.appId(), text);
			throw new EventsNotCounted("Logs Insights does not count: " + ex.getMessage(), ex);
		}
	}

	/** A query that begins before the group does is refused. */
	private Optional<Instant> begin(Days days) {
		Instant created = this.logs.describeLogGroups((groups) -> groups.logGroupNamePrefix(this.group))
			.logGroups()
			.stream()
			.filter((one) -> one.logGroupName().equals(this.group))
			.map(LogGroup::creationTime)
			.findFirst()
			.map(Instant::ofEpochMilli)
			.orElse(Instant.EPOCH);
		return Optional.of(created.isAfter(days.start()) ? created : days.start())
			.filter((from) -> from.isBefore(days.end()));
	}

	private String start(EventQuestion question, Instant from, String text, Patience patience) {
		while (true) {
			try {
				String query = this.logs
					.startQuery((start) -> start.logGroupName(this.group)
						.startTime(from.getEpochSecond())
						.endTime(question.days().end().getEpochSecond())
						.limit(EventQuestion.MOST_GROUPS)
						.queryString(text))
					.queryId();
				this.started.remember(question.appId(), text, query);
				return query;
			}
			catch (LimitExceededException ex) {
				patience.pause("Too many queries are running");
			}
		}
	}

	private List<List<ResultField>> await(String appId, String text, String query, Patience patience) {
		try {
			while (true) {
				GetQueryResultsResponse results = this.logs.getQueryResults((get) -> get.queryId(query));
				if (results.status() == QueryStatus.COMPLETE) {
					this.started.forget(appId, text);
					return results.results();
				}
				if (!isUnderWay(results.status())) {
					this.started.forget(appId, text);
					throw new EventsNotCounted("The query ended as " + results.statusAsString());
				}
				patience.pause("The query takes too long");
			}
		}
		catch (Patience.Exhausted ex) {
			this.started.forget(appId, text);
			this.logs.stopQuery((stop) -> stop.queryId(query));
			throw ex;
		}
	}

	/** Until it is complete, results are parts of the truth. */
	private static boolean isUnderWay(QueryStatus status) {
		return status == QueryStatus.SCHEDULED || status == QueryStatus.RUNNING || status == QueryStatus.UNKNOWN
				|| status == QueryStatus.UNKNOWN_TO_SDK_VERSION;
	}

	private static List<EventGroup> groups(EventQuestion question, List<List<ResultField>> rows) {
		return rows.stream().map((row) -> group(question, row)).toList();
	}

	private static EventGroup group(EventQuestion question, List<ResultField> row) {
		Map<String, String> values = row.stream().collect(Collectors.toMap(ResultField::field, ResultField::value));
		return new EventGroup(question.by().stream().map((field) -> values.getOrDefault(field.member(), "")).toList(),
				(long) number(values, InsightsText.EVENTS), (long) number(values, InsightsText.READERS),
				number(values, InsightsText.SECONDS), number(values, InsightsText.DEPTH));
	}

	private static double number(Map<String, String> values, String name) {
		return Double.parseDouble(values.getOrDefault(name, "0"));
	}

}
