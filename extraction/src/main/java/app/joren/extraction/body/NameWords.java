package app.joren.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Words with which names, or parts of them, begin. There are many words, of which only
 * those with the first letter of a part have to be looked at; a single pattern would try
 * all of them at each place.
 */
public final class NameWords {

	private static final int LETTERS = 26;

	/** By the first letter; null where no word begins with it. */
	private final @Nullable Pattern[] words = new @Nullable Pattern[LETTERS];

	/** For parts that begin with another sign. */
	private final @Nullable Pattern others;

	/**
	 * Reads words.
	 * @param alternatives of a regular expression, each a word in lower case
	 */
	public NameWords(String alternatives) {
		List<String> all = alternatives(alternatives);
		for (int letter = 0; letter < LETTERS; letter++) {
			char first = (char) ('a' + letter);
			this.words[letter] = pattern(all.stream().filter((word) -> mayBegin(word, first)).toList());
		}
		this.others = pattern(all.stream().filter((word) -> first(word) == 0).toList());
	}

	/**
	 * Whether a part of names begins with a word.
	 * @param names in lower case
	 */
	public boolean in(String names) {
		boolean inside = false;
		for (int i = 0; i < names.length(); i++) {
			char c = names.charAt(i);
			boolean letter = c >= 'a' && c <= 'z';
			if (!inside) {
				Pattern pattern = letter ? this.words[c - 'a'] : this.others;
				if (pattern != null && begins(pattern, names, i)) {
					return true;
				}
			}
			inside = letter;
		}
		return false;
	}

	private static boolean begins(Pattern pattern, String names, int place) {
		Matcher matcher = pattern.matcher(names);
		matcher.useTransparentBounds(true);
		return matcher.region(place, names.length()).lookingAt();
	}

	private static @Nullable Pattern pattern(List<String> words) {
		return words.isEmpty() ? null : Pattern.compile(words.stream().collect(Collectors.joining("|", "(?:", ")")));
	}

	private static boolean mayBegin(String word, char letter) {
		char first = first(word);
		return first == 0 || first == letter;
	}

	/** The letter with which a word begins in any case; 0 if there is none. */
	private static char first(String word) {
		char first = word.charAt(0);
		boolean perhaps = word.length() > 1 && "?*{|".indexOf(word.charAt(1)) >= 0;
		return (first >= 'a' && first <= 'z' && !perhaps) ? first : 0;
	}

	/** Parted where no bracket is open. */
	private static List<String> alternatives(String alternatives) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (int i = 0; i < alternatives.length(); i++) {
			char c = alternatives.charAt(i);
			if (c == '\\') {
				i++;
			}
			else if (c == '(' || c == '[') {
				depth++;
			}
			else if (c == ')' || c == ']') {
				depth--;
			}
			else if (c == '|' && depth == 0) {
				parts.add(alternatives.substring(start, i));
				start = i + 1;
			}
		}
		parts.add(alternatives.substring(start));
		return parts;
	}

}
