package app.joren.extraction.dates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as numbers, words and signs. Full-width and other digits are numbers, each
 * ideograph, kana or hangul sign is a word of its own.
 */
final class Tokens {

	private static final Token END = new Token(Token.Kind.SIGN, "", -1, 0, 0);

	private static final String CJK_DIGITS = "〇一二三四五六七八九";

	private final List<Token> list;

	private Tokens(List<Token> list) {
		this.list = list;
	}

	static Tokens of(String written) {
		String text = fold(Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
		List<Token> tokens = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int c = text.codePointAt(at);
			int end = at + Character.charCount(c);
			if (isBlank(c)) {
				at = end;
				continue;
			}
			Token.Kind kind = kind(c);
			if (kind == Token.Kind.NUMBER || (kind == Token.Kind.WORD && !standsAlone(c))) {
				end = endOfRun(text, end, kind);
			}
			tokens.add(token(kind, text, at, end));
			at = end;
		}
		return new Tokens(withChineseNumbers(tokens));
	}

	int size() {
		return this.list.size();
	}

	/** The token at an index; an empty sign where there is none. */
	Token at(int index) {
		return (index >= 0 && index < this.list.size()) ? this.list.get(index) : END;
	}

	/** Whether nothing lies between a token and the one before. */
	boolean touchesPrevious(int index) {
		return index > 0 && index < size() && at(index - 1).end() == at(index).start();
	}

	private static Token token(Token.Kind kind, String text, int start, int end) {
		if (kind != Token.Kind.NUMBER) {
			return new Token(kind, text.substring(start, end), -1, start, end);
		}
		StringBuilder digits = new StringBuilder();
		text.substring(start, end).codePoints().forEach((c) -> digits.append(Character.digit(c, 10)));
		long value = (digits.length() > 15) ? Long.MAX_VALUE : Long.parseLong(digits.toString());
		return new Token(kind, digits.toString(), value, start, end);
	}

	private static int endOfRun(String text, int from, Token.Kind kind) {
		int end = from;
		while (end < text.length()) {
			int c = text.codePointAt(end);
			boolean joins = kind(c) == kind && !standsAlone(c);
			boolean apostrophe = kind == Token.Kind.WORD && (c == '\'' || c == '’') && end + 1 < text.length()
					&& Character.isLetter(text.charAt(end + 1));
			if (!joins && !apostrophe) {
				break;
			}
			end += Character.charCount(c);
		}
		return end;
	}

	private static Token.Kind kind(int c) {
		if (Character.isDigit(c)) {
			return Token.Kind.NUMBER;
		}
		int type = Character.getType(c);
		boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
		return (Character.isLetter(c) || c == 0x3007 || mark) ? Token.Kind.WORD : Token.Kind.SIGN;
	}

	private static boolean isBlank(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
	}

	private static boolean standsAlone(int c) {
		return (c >= 0x3041 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3)
				|| c == 0x3007;
	}

	/**
	 * Letters of the European scripts lose their accents, for names are written without.
	 */
	static String fold(String text) {
		boolean plain = true;
		for (int i = 0; i < text.length() && plain; i++) {
			char c = text.charAt(i);
			plain = c < 0xc0 || c >= 0x530;
		}
		if (plain) {
			return text;
		}
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			folded.append(fold(text.charAt(i)));
		}
		return folded.toString();
	}

	private static char fold(char c) {
		if (c < 0xc0 || c >= 0x530) {
			return c;
		}
		if (c == 'ı') {
			return 'i';
		}
		if (c == 'ł') {
			return 'l';
		}
		return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
	}

	/** 二〇二五年 and 十二月 become numbers before the signs that need one. */
	private static List<Token> withChineseNumbers(List<Token> tokens) {
		List<Token> result = new ArrayList<>(tokens.size());
		int i = 0;
		while (i < tokens.size()) {
			int end = i;
			while (end < tokens.size() && isChineseDigit(tokens.get(end))) {
				end++;
			}
			boolean unit = end < tokens.size() && "年月日时時点分".contains(tokens.get(end).text())
					&& tokens.get(end).isWord();
			if (end > i && unit) {
				result.add(chineseNumber(tokens.subList(i, end)));
				i = end;
			}
			else {
				result.add(tokens.get(i));
				i++;
			}
		}
		return result;
	}

	private static boolean isChineseDigit(Token token) {
		return token.isWord() && token.text().length() == 1
				&& (CJK_DIGITS.contains(token.text()) || token.is("十") || token.is("元") || token.is("零"));
	}

	private static Token chineseNumber(List<Token> digits) {
		long value = 0;
		boolean ten = false;
		for (Token digit : digits) {
			if (digit.is("十")) {
				value = (value == 0) ? 10 : value * 10;
				ten = true;
			}
			else {
				int number = digit.is("元") ? 1 : Math.max(0, CJK_DIGITS.indexOf(digit.text()));
				value = ten ? value + number : value * 10 + number;
			}
		}
		return new Token(Token.Kind.NUMBER, Long.toString(value), value, digits.getFirst().start(),
				digits.getLast().end());
	}

}
