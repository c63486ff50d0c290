package app.joren.apps.event;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log: what is kept of an event, in CloudWatch's embedded metric format.
 * Its names are those that queries use. The only dimensions are the event's type and the
 * platform, since each combination is a metric that is paid for.
 *
 * @param aws what makes it a metric
 * @param ts when, in milliseconds
 * @param event the type
 * @param appId the app
 * @param eventId the event's own id
 * @param day the day, where the app is at home
 * @param week the Monday of the week
 * @param month such as 2026-11
 * @param platform what the app runs on
 * @param device the reader's name for this month and app, absent without consent
 * @param appVersion the app's version
 * @param cohort the Monday of the week in which the reader first opened the app
 * @param screen the screen
 * @param articleId the article
 * @param section where the article was found
 * @param pushId the push
 * @param seconds how long an article was read
 * @param depth how far down
 * @param results how many a search found
 * @param count the metric: each line is one event
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventLine(@JsonProperty("_aws") Metrics aws, long ts, String event, @JsonProperty("app_id") String appId,
		@JsonProperty("event_id") String eventId, String day, String week, String month, String platform,
		@Nullable String device, @JsonProperty("app_version") @Nullable String appVersion, @Nullable String cohort,
		@Nullable String screen, @JsonProperty("article_id") @Nullable String articleId, @Nullable String section,
		@JsonProperty("push_id") @Nullable String pushId, @Nullable Double seconds, @Nullable Double depth,
		@Nullable Integer results, @JsonProperty("Events") int count) {

	/**
	 * What makes a line a metric.
	 *
	 * @param timestamp in milliseconds
	 * @param directives the metrics
	 */
	public record Metrics(@JsonProperty("Timestamp") long timestamp,
			@JsonProperty("CloudWatchMetrics") List<Directive> directives) {

		private static final List<Directive> EVENTS = List.of(new Directive("Joren/Apps",
				List.of(List.of("event", "platform")), List.of(Map.of("Name", "Events", "Unit", "Count"))));

		static Metrics at(long timestamp) {
			return new Metrics(timestamp, EVENTS);
		}

	}

	/**
	 * Some metrics of a line.
	 *
	 * @param namespace of the metrics
	 * @param dimensions sets of names of members
	 * @param metrics names of members
	 */
	public record Directive(@JsonProperty("Namespace") String namespace,
			@JsonProperty("Dimensions") List<List<String>> dimensions,
			@JsonProperty("Metrics") List<Map<String, String>> metrics) {
	}

}
