package app.joren.push.worker;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What SNS tells of an endpoint.
 *
 * @param type of the event
 * @param endpoint its ARN
 * @param failure why a push was not delivered, if it was not
 * @param time when
 */
record EndpointEvent(@JsonProperty("EventType") @Nullable String type,
		@JsonProperty("EndpointArn") @Nullable String endpoint, @JsonProperty("FailureType") @Nullable String failure,
		@JsonProperty("Time") @Nullable Instant time) {
}
