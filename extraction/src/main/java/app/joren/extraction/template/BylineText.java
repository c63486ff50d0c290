package app.joren.extraction.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import app.joren.extraction.listing.DateLikeness;

/** Names out of what stands in a byline. */
final class BylineText {

	private static final Pattern BY = Pattern.compile(
			"^(?:(?:posted|written|published|story|words|text)\\s+)?(?:by|von|par|por|di|da|door|av|af|autor(?:en|in)?|author|auteur|autore|文|著者|執筆者?|作者|筆者|投稿者|ライター)\\s*[:：]?\\s+|^(?:著者|執筆|作者|筆者|投稿者|文責|author|autor)\\s*[:：]\\s*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern AFTER = Pattern
		.compile("\\s+(?:on|am|le|el|il|op|den)\\s+(?=.*\\d{4}).*$|\\s*[|·•]\\s.*$|\\s*[,，]?\\s*(?:さん|氏)$");

	/** A name after the word that says so, up to the end of the phrase. */
	static final String WORDED = "(?i:(?:^|[\\s(|·•,/])(?:by|words|text|author|autor|auteur|autore|von|par)\\s*[:：]?\\s+|(?:文|著者|執筆者?|作者|筆者|投稿者|ライター|取材・文|編辑|作者)\\s*[:：＝=／/]\\s*)"
			+ "(\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:and|und|et|y|e|van|de|der|von|la|le|&)\\s+)*\\p{Lu}[\\p{L}.'’-]*){0,5}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・　 ]{2,20})";

	private static final Pattern WORDED_LINE = Pattern.compile(WORDED);

	private static final int LONGEST_LINE = 160;

	private static final int LONGEST = 80;

	private BylineText() {
	}

	/** Whether a short line names an author. */
	static boolean isWorded(String line) {
		return line.length() <= LONGEST_LINE && WORDED_LINE.matcher(line).find();
	}

	/** The distinct names among values. */
	static List<String> names(List<String> values) {
		Map<String, String> names = new LinkedHashMap<>();
		for (String value : values) {
			String name = clean(value);
			if (!name.isEmpty() && name.length() <= LONGEST && !isAddress(name)) {
				names.putIfAbsent(key(name), name);
			}
		}
		names.remove("");
		return new ArrayList<>(names.values());
	}

	/** What makes two spellings the same name. */
	static String key(String name) {
		return squeezed(clean(name));
	}

	/** The letters and digits of a line. */
	static String squeezed(String line) {
		return Normalizer.normalize(line, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", "");
	}

	private static String clean(String value) {
		String name = BY.matcher(value.strip()).replaceFirst("");
		name = AFTER.matcher(name).replaceFirst("").strip();
		return DateLikeness.test(name) ? "" : name.replaceAll("^[-–—,:;|•·\\s]+|[-–—,:;|•·\\s]+$", "");
	}

	private static boolean isAddress(String name) {
		return name.startsWith("http") || name.startsWith("@") || name.contains("://");
	}

}
