package app.joren.bench.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** The ways to cut a text into tokens, each after the rule of one measure. */
public final class Tokens {

	private Tokens() {
	}

	/**
	 * Runs of letters and digits in lower case after NFKC, each CJK character on its own.
	 */
	public static List<String> ofSite(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return cut(plain, Tokens::isLetterOrDigit, Tokens::isCjk);
	}

	/** Runs of letters, digits and underscore as they are. */
	public static List<String> words(String text) {
		return cut(text, Tokens::isWord, (sign) -> false);
	}

	/** Like {@link #words} in lower case. */
	public static List<String> lowerCaseWords(String text) {
		return words(text.toLowerCase(Locale.ROOT));
	}

	/** Like {@link #words} after NFKC, each CJK character on its own. */
	public static List<String> cjkWords(String text) {
		return cut(Normalizer.normalize(text, Normalizer.Form.NFKC), Tokens::isWord, Tokens::isCjk);
	}

	/** Whether a text has kana or ideographs. */
	public static boolean isJapaneseOrChinese(String text) {
		return text.codePoints().anyMatch((sign) -> isCjk(sign) && !isHangul(sign));
	}

	private static List<String> cut(String text, IntPredicate part, IntPredicate alone) {
		List<String> tokens = new ArrayList<>();
		int start = -1;
		for (int at = 0; at < text.length();) {
			int sign = text.codePointAt(at);
			boolean single = alone.test(sign);
			if (start >= 0 && (single || !part.test(sign))) {
				tokens.add(text.substring(start, at));
				start = -1;
			}
			if (single) {
				tokens.add(Character.toString(sign));
			}
			else if (start < 0 && part.test(sign)) {
				start = at;
			}
			at += Character.charCount(sign);
		}
		if (start >= 0) {
			tokens.add(text.substring(start));
		}
		return tokens;
	}

	private static boolean isWord(int sign) {
		return sign == '_' || isLetterOrDigit(sign);
	}

	private static boolean isLetterOrDigit(int sign) {
		return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.LETTER_NUMBER
				|| Character.getType(sign) == Character.OTHER_NUMBER;
	}

	private static boolean isCjk(int sign) {
		return sign >= 0x3005 && sign <= 0x3007 || sign >= 0x3041 && sign <= 0x3096
				|| sign >= 0x309D && sign <= 0x30FF && sign != 0x30A0 && sign != 0x30FB
				|| sign >= 0x31F0 && sign <= 0x31FF || Character.isIdeographic(sign) || isHangul(sign);
	}

	private static boolean isHangul(int sign) {
		return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HANGUL && Character.isLetter(sign);
	}

}
