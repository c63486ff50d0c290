package app.joren.push.device;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which of APNs' two worlds a token belongs to; a token of one does not work in the
 * other. Android has one alone.
 */
public enum Environment {

	/** Builds from the store and from TestFlight. */
	@JsonProperty("production")
	PRODUCTION,

	/** Builds signed for development. */
	@JsonProperty("sandbox")
	SANDBOX

}
