package app.joren.contracts.apps;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an app runs. */
public enum AppPlatform {

	/** On iPhone and iPad. */
	@JsonProperty("ios")
	IOS,

	/** On Android. */
	@JsonProperty("android")
	ANDROID,

	/** In a browser. */
	@JsonProperty("web")
	WEB

}
