package app.joren.contracts.push;

/**
 * How many phones a campaign would go to.
 *
 * @param ios phones of Apple
 * @param android the others
 * @param exact whether all were counted; otherwise a part was, and the rest is worked out
 */
public record AudienceCount(int ios, int android, boolean exact) {

	/** All phones. */
	public int devices() {
		return this.ios + this.android;
	}

}
