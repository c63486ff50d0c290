package app.joren.extraction.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The runs of three tokens of a text, by which it is seen whether another text is part of
 * it although white space, markup and typography differ.
 */
final class Shingles {

	private static final int LENGTH = 3;

	private final Set<String> shingles;

	private final Set<String> tokens;

	private Shingles(Set<String> shingles, Set<String> tokens) {
		this.shingles = shingles;
		this.tokens = tokens;
	}

	static Shingles of(String text) {
		List<String> tokens = tokens(text);
		Set<String> shingles = new HashSet<>();
		for (int i = 0; i + LENGTH <= tokens.size(); i++) {
			shingles.add(String.join(" ", tokens.subList(i, i + LENGTH)));
		}
		return new Shingles(shingles, new HashSet<>(tokens));
	}

	/** Whether nearly all of a text is part of this one. */
	boolean holds(String text) {
		List<String> other = tokens(text);
		if (other.size() < LENGTH) {
			return !other.isEmpty() && this.tokens.containsAll(other);
		}
		int found = 0;
		for (int i = 0; i + LENGTH <= other.size(); i++) {
			found += this.shingles.contains(String.join(" ", other.subList(i, i + LENGTH))) ? 1 : 0;
		}
		return found >= 0.8 * (other.size() - LENGTH + 1);
	}

	/** Letters and digits in runs; each ideograph and kana alone. */
	static List<String> tokens(String text) {
		String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		List<String> tokens = new ArrayList<>();
		StringBuilder run = new StringBuilder();
		normal.codePoints().forEach((c) -> {
			boolean single = c >= 0x2E80 && Character.isLetter(c);
			if (!Character.isLetterOrDigit(c) || single) {
				flush(run, tokens);
			}
			if (single) {
				tokens.add(Character.toString(c));
			}
			else if (Character.isLetterOrDigit(c)) {
				run.appendCodePoint(c);
			}
		});
		flush(run, tokens);
		return tokens;
	}

	private static void flush(StringBuilder run, List<String> tokens) {
		if (!run.isEmpty()) {
			tokens.add(run.toString());
			run.setLength(0);
		}
	}

}
