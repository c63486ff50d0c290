package app.joren.extraction.wall;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.contracts.definition.MissingPage;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Document;

/**
 * Remembers what a site shows for an address that it does not have, and knows it again.
 */
public final class MissingPages {

	private static final String NOT_ITS_OWN = "script,style,noscript,template,nav,header,footer,form,aside,select";

	private static final Pattern TOKEN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}]+");

	private static final int LONGEST = 400;

	private static final int LITTLE = 10;

	private static final double ALIKE = 0.9;

	private MissingPages() {
	}

	/**
	 * What is shown for an address that cannot be there.
	 * @param page that came for it
	 * @param name the last part of the address, which the page may repeat
	 */
	public static MissingPage of(Page page, String name) {
		return new MissingPage(page.document().title().replace(name, "").strip(), text(page).replace(name, "").strip());
	}

	/**
	 * Whether a page is the same again. A page without words is known by nothing: what a
	 * site's scripts have not filled would look like it, and articles would be taken
	 * away.
	 */
	public static boolean is(Page page, MissingPage missing) {
		return !words(missing.text()).isEmpty() && isAlike(page.document().title(), missing.title())
				&& isAlike(text(page), missing.text());
	}

	private static String text(Page page) {
		Document document = page.document().clone();
		document.select(NOT_ITS_OWN).remove();
		String text = document.body().text();
		String all = (text.length() < LITTLE) ? page.document().body().text() : text;
		return (all.length() > LONGEST) ? all.substring(0, LONGEST) : all;
	}

	/** Whether nearly all words are the same; a missing page may repeat its address. */
	private static boolean isAlike(String one, String other) {
		Map<String, Integer> words = words(one);
		Map<String, Integer> others = words(other);
		int all = sum(words) + sum(others);
		if (all == 0) {
			return true;
		}
		int both = 0;
		for (Map.Entry<String, Integer> word : words.entrySet()) {
			both += Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0));
		}
		return 2.0 * both / all >= ALIKE || (all - 2 * both <= 3 && both >= 3);
	}

	private static int sum(Map<String, Integer> words) {
		return words.values().stream().mapToInt(Integer::intValue).sum();
	}

	private static Map<String, Integer> words(String text) {
		Map<String, Integer> words = new HashMap<>();
		Matcher token = TOKEN.matcher(text);
		while (token.find()) {
			words.merge(token.group(), 1, Integer::sum);
		}
		return words;
	}

}
