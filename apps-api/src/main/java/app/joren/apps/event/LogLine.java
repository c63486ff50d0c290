package app.joren.apps.event;

/**
 * A line that is to be kept.
 *
 * @param timestamp in milliseconds
 * @param text the line
 * @param bytes how long it is in UTF-8
 */
record LogLine(long timestamp, String text, int bytes) {

	/** What CloudWatch counts for each line beside its text. */
	private static final int FRAME = 26;

	int size() {
		return this.bytes + FRAME;
	}

}
