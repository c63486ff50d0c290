package app.joren.extraction.page;

/**
 * How well bytes go as UTF-8.
 *
 * @param sequences well-formed sequences of two and more bytes
 * @param errors bytes that belong to none; a sequence cut off by the end is none
 */
record Utf8Check(int sequences, int errors) {

	boolean ascii() {
		return this.sequences == 0 && this.errors == 0;
	}

	boolean valid() {
		return this.errors == 0;
	}

	/** A few damaged characters in a long text do not make it something else. */
	boolean plausible() {
		return this.errors * 20 <= this.sequences;
	}

	static Utf8Check of(byte[] bytes) {
		int sequences = 0;
		int errors = 0;
		int i = 0;
		while (i < bytes.length) {
			int b = bytes[i];
			if (b >= 0) {
				i++;
				continue;
			}
			int length = length(b & 0xff);
			if (length == 0) {
				errors++;
				i++;
			}
			else if (i + length > bytes.length) {
				break;
			}
			else if (continues(bytes, i, length)) {
				sequences++;
				i += length;
			}
			else {
				errors++;
				i++;
			}
		}
		return new Utf8Check(sequences, errors);
	}

	private static int length(int lead) {
		if (lead >= 0xc2 && lead <= 0xdf) {
			return 2;
		}
		if (lead >= 0xe0 && lead <= 0xef) {
			return 3;
		}
		return (lead >= 0xf0 && lead <= 0xf4) ? 4 : 0;
	}

	private static boolean continues(byte[] bytes, int start, int length) {
		for (int i = start + 1; i < start + length; i++) {
			if ((bytes[i] & 0xc0) != 0x80) {
				return false;
			}
		}
		return true;
	}

}
