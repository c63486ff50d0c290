package app.joren.contracts.analyzer;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A version of an app's definition.
 *
 * @param version counted from 1
 * @param saved when
 * @param origin who wrote it: {@code analysis}, {@code person} or, for a changed site,
 * {@code redesign}
 * @param active whether crawls follow it; exactly one version of an app is active
 */
public record DefinitionVersion(int version, Instant saved, String origin, boolean active) {

	/** The origin of what was made for a changed site. */
	public static final String REDESIGN = "redesign";

	/** The same version, active or not. */
	public DefinitionVersion active(boolean now) {
		return new DefinitionVersion(this.version, this.saved, this.origin, now);
	}

	/** Whether nobody asked for it. */
	@JsonIgnore
	public boolean isSelfMade() {
		return this.origin.equals(REDESIGN);
	}

}
