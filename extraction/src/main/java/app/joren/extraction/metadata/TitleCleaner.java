package app.joren.extraction.metadata;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a site's name off a title. A part is cut only where something shows that it is
 * the site's; a colon or a dash inside a headline stays.
 */
public final class TitleCleaner {

	private static final Pattern SEPARATOR = Pattern.compile(
			"\\s+[|–—\\-·•»«:/~>‹›]+\\s+|\\s*[|｜│]\\s*|\\s*[：:]{2}\\s*|\\s+[:：]\\s*|\\s*[：]\\s*|(?<=\\S)\\s*[【\\[（(](?=[^】\\]）)]+[】\\]）)]$)"
					+ "|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])\\s*[-–—―]\\s*|\\s+[-–—―](?=\\S)|(?<=\\S)[–—]\\s+|\\s{2,}");

	private final Set<String> names = new HashSet<>();

	private final String host;

	/**
	 * A cleaner for a site.
	 * @param siteNames what the site may call itself
	 * @param address an address of the site, whose host is often its name
	 */
	public TitleCleaner(Set<String> siteNames, URI address) {
		siteNames.stream().map(TitleCleaner::letters).filter((name) -> name.length() > 1).forEach(this.names::add);
		this.host = String.valueOf(address.getHost()).replaceFirst("^www\\d?\\.", "").toLowerCase(Locale.ROOT);
	}

	/** A title without the site's name before or behind it. */
	public String clean(String title) {
		String text = title.strip().replaceAll("[\\s\\u00a0]+", " ");
		for (int round = 0; round < 3; round++) {
			String shorter = withoutLast(text);
			shorter = shorter.equals(text) ? withoutFirst(text) : shorter;
			if (shorter.equals(text)) {
				return text;
			}
			text = shorter;
		}
		return text;
	}

	private String withoutLast(String text) {
		Matcher matcher = SEPARATOR.matcher(text);
		while (matcher.find()) {
			String rest = text.substring(matcher.end());
			if (matcher.start() > 0 && isSite(rest)) {
				return text.substring(0, matcher.start()).strip();
			}
		}
		return text;
	}

	private String withoutFirst(String text) {
		Matcher matcher = SEPARATOR.matcher(text);
		int end = -1;
		while (matcher.find()) {
			if (matcher.start() > 0 && matcher.end() < text.length() && isSite(text.substring(0, matcher.start()))) {
				end = matcher.end();
			}
		}
		return (end > 0) ? text.substring(end).strip() : text;
	}

	/** Whether words are the site's name. */
	public boolean isSite(String part) {
		String letters = letters(part);
		if (letters.isEmpty()) {
			return false;
		}
		for (String name : this.names) {
			if (name.equals(letters) || similar(name, letters)) {
				return true;
			}
		}
		return isHost(letters, part);
	}

	/** Whether a word is a part of the host's name. */
	boolean isHostName(String word) {
		String letters = letters(word);
		return letters.length() > 1
				&& Arrays.stream(this.host.split("\\.")).map(TitleCleaner::letters).anyMatch(letters::equals);
	}

	private static boolean similar(String name, String letters) {
		int shorter = Math.min(name.length(), letters.length());
		int longer = Math.max(name.length(), letters.length());
		return shorter >= 4 && longer <= shorter * 3 && (name.contains(letters) || letters.contains(name));
	}

	private boolean isHost(String letters, String part) {
		String flat = letters(this.host);
		if (letters.equals(flat) || letters.equals("www" + flat)) {
			return true;
		}
		for (String label : this.host.split("\\.")) {
			String plain = letters(label);
			if (plain.length() > 2
					&& (letters.equals(plain) || letters.equals("the" + plain) || plain.equals("the" + letters))) {
				return true;
			}
			boolean inside = plain.length() >= 5 && letters.length() >= 5
					&& (letters.contains(plain) && letters.length() <= plain.length() * 2
							|| plain.contains(letters) && plain.length() <= letters.length() * 2);
			if (inside || initials(part).equals(plain) || isSpelt(plain, part)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a host's label is made of words of a short name, as in thecrimson. */
	private static boolean isSpelt(String label, String part) {
		String[] words = part.strip().split("\\s+");
		int at = 0;
		for (String word : words) {
			String letters = letters(word);
			at = (!letters.isEmpty() && label.startsWith(letters, at)) ? at + letters.length() : at;
		}
		return words.length <= 4 && label.length() >= 3 && at == label.length();
	}

	private static String initials(String part) {
		StringBuilder initials = new StringBuilder();
		String[] words = part.strip().split("\\s+");
		if (words.length < 3) {
			return "";
		}
		for (String word : words) {
			initials.append(word.charAt(0));
		}
		return initials.toString().toLowerCase(Locale.ROOT);
	}

	/** Letters and digits only, in lower case: how titles are compared. */
	public static String letters(String text) {
		StringBuilder letters = new StringBuilder(text.length());
		for (int i = 0; i < text.length();) {
			int sign = text.codePointAt(i);
			i += Character.charCount(sign);
			if (Character.isLetterOrDigit(sign)) {
				letters.appendCodePoint(Character.toLowerCase(sign));
			}
		}
		return letters.toString();
	}

}
