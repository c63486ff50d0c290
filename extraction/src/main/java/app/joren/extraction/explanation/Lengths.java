package app.joren.extraction.explanation;

/** Bodies that are much shorter or longer than their site's others. */
public final class Lengths {

	private static final double SHORT = 0.15;

	private static final int LEAST = 60;

	private static final int ENOUGH = 400;

	private static final double LONG = 12;

	private static final int MUCH = 20_000;

	private Lengths() {
	}

	/** Whether a body is doubtfully short; news in a few words are not. */
	public static boolean isShort(int length, int typical) {
		return length < Math.min(ENOUGH, Math.max(LEAST, typical * SHORT));
	}

	/** Whether a body is doubtfully long. */
	public static boolean isLong(int length, int typical) {
		return typical > 0 && length > Math.max(MUCH, LONG * typical);
	}

}
