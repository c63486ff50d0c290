package app.joren.apps.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes texts alike that are read alike: full and half width and other compatible forms
 * (NFKC), upper and lower case, hiragana and katakana.
 */
final class Folding {

	private static final int FIRST_HIRAGANA = 'ぁ';

	private static final int LAST_HIRAGANA = 'ゖ';

	private static final int TO_KATAKANA = 'ァ' - 'ぁ';

	private Folding() {
	}

	static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.map(Folding::kana)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static int kana(int letter) {
		return (letter >= FIRST_HIRAGANA && letter <= LAST_HIRAGANA) ? letter + TO_KATAKANA : letter;
	}

}
