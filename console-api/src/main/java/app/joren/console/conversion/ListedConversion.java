package app.joren.console.conversion;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A conversion as the list of apps shows it.
 *
 * @param appId the app that it becomes
 * @param address as the person typed it
 * @param asked when the person pasted it
 * @param stage how far it is
 * @param look name and colours, once there is a proposal
 */
public record ListedConversion(String appId, String address, Instant asked, Stage stage, @Nullable Look look) {

	/** What to call it. */
	public String name() {
		return Look.name(this.look, this.address);
	}

	/** Whether nothing came of it. */
	public boolean failed() {
		return this.stage == Stage.FAILED;
	}

}
