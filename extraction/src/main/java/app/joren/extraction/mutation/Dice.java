package app.joren.extraction.mutation;

/**
 * Chance that depends on nothing but a seed and what is decided about, so that the same
 * part of a site's template meets the same fate on every page, in every run.
 *
 * @param seed whose other value is another redesign
 */
record Dice(long seed) {

	/** Whether something with this probability happens to what the key names. */
	boolean falls(String key, double probability) {
		return (hash(key) >>> 11) * 0x1.0p-53 < probability;
	}

	/** A number from 0 up to but not including the bound. */
	int below(String key, int bound) {
		return (int) Long.remainderUnsigned(hash(key), bound);
	}

	/** A name as a program makes it. */
	String name(String key) {
		return Long.toUnsignedString(hash(key), 36).substring(0, 6);
	}

	/** A number that orders what the keys name. */
	long hash(String key) {
		long hash = this.seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
		for (int i = 0; i < key.length(); i++) {
			hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
		}
		hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
		hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
		return hash ^ (hash >>> 31);
	}

}
