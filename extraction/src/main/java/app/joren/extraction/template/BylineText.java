package app.joren.extraction.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import app.joren.extraction.listing.DateLikeness;
import app.joren.extraction.metadata.AuthorNames;
import org.jspecify.annotations.Nullable;

/** Names out of what stands in a byline. */
final class BylineText {

	private static final Pattern BY = Pattern.compile(
			"^(?:(?:posted|written|published|story|words|text)\\s+)?(?:by|von|par|por|di|da|door|av|af|autor(?:en|in)?|author|auteur|autore|文|著者|執筆者?|作者|筆者|投稿者|ライター)\\s*[:：]?\\s+|^(?:著者|執筆|作者|筆者|投稿者|文責|author|autor)\\s*[:：]\\s*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern AFTER = Pattern
		.compile("\\s+(?:on|am|le|el|il|op|den)\\s+(?=.*\\d{4}).*$|\\s*[|·•]\\s.*$|\\s*[,，]?\\s*(?:さん|氏)$");

	/** A name after the word that says so, up to the end of the phrase. */
	static final String WORDED = "(?i:(?:^|[\\s(|·•,/])(?:by|words|text|author|autor|auteur|autore|von|par)\\s*[:：]?\\s+|(?:文|著者|執筆者?|作者|筆者|投稿者|ライター|取材・文|編辑|作者)\\s*[:：＝=／/]\\s*)"
			+ "(\\p{Lu}[\\p{L}.'’-]*(?:,?[^\\S\\n]+(?:(?:and|und|et|y|e|van|de|der|von|la|le|&)[^\\S\\n]+)*\\p{Lu}[\\p{L}.'’-]*){0,11}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・　 ]{2,20})";

	/** What stands behind a date and a sign that parts them. */
	static final String BEHIND_DATE = "(?:(?:19|20)\\d{2}|\\d日)[^|·•\\n]{0,12}[|·•][^\\S\\n]*(\\p{L}[^|·•\\n]{2,80})$";

	private static final Pattern WORDED_LINE = Pattern.compile(WORDED);

	private static final Pattern DATED_LINE = Pattern.compile(BEHIND_DATE);

	private static final Pattern LABEL = Pattern.compile(
			"(?:(?:written|posted|published) )?by|authors?|autor(?:en|in|es)?|auteurs?|autor[ei]|names?|dates?|著者|執筆者?|作者|筆者|投稿者",
			Pattern.CASE_INSENSITIVE);

	/** A name by which somebody logs in. */
	private static final Pattern HANDLE = Pattern.compile("[a-z0-9][\\w.-]*|\\w*[\\d_]\\w*");

	private static final int LONGEST_LINE = 160;

	private static final int LONGEST = 80;

	private BylineText() {
	}

	/** Whether a short line names an author. */
	static boolean isWorded(String line) {
		return line.length() <= LONGEST_LINE && WORDED_LINE.matcher(line).find();
	}

	/** The pattern that finds the names in a short line; null if the line is a name. */
	static @Nullable String pattern(String line) {
		if (WORDED_LINE.matcher(line).find()) {
			return WORDED;
		}
		return DATED_LINE.matcher(line).find() ? BEHIND_DATE : null;
	}

	/** Whether a name is how somebody logs in, and not what people call them. */
	static boolean isHandle(String name) {
		return HANDLE.matcher(name.strip()).matches();
	}

	/** The distinct names among values. */
	static List<String> names(List<String> values) {
		Map<String, String> names = new LinkedHashMap<>();
		for (String name : values.stream()
			.map(BylineText::clean)
			.flatMap((line) -> AuthorNames.parted(line).stream())
			.toList()) {
			if (!name.isEmpty() && name.length() <= LONGEST && !isNoName(name)) {
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

	private static boolean isNoName(String name) {
		return LABEL.matcher(name).matches() || name.startsWith("http") || name.startsWith("@") || name.contains("://");
	}

}
