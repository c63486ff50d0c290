package app.joren.push.device;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The system of a phone. */
public enum Platform {

	/** Reached by APNs. */
	@JsonProperty("ios")
	IOS,

	/** Reached by FCM. */
	@JsonProperty("android")
	ANDROID

}
