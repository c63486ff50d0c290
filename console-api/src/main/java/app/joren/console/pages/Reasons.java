package app.joren.console.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in the person's language what definitions and services say in English. Definitions
 * keep their reasons as sentences, so that they can be read as JSON; the sentences are
 * known by the English texts, whose places for figures match whatever stands there.
 */
@Component("reasons")
class Reasons {

	private static final String PREFIX = "said.";

	private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

	private final MessageSource texts;

	private final List<Known> known;

	Reasons(MessageSource texts) {
		this.texts = texts;
		this.known = known();
	}

	/** The sentence as the person reads it. */
	public Said of(String sentence) {
		Locale locale = LocaleContextHolder.getLocale();
		if (locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
			return new Said(sentence, Locale.ENGLISH.getLanguage());
		}
		for (Known text : this.known) {
			Matcher found = text.sentence.matcher(sentence);
			if (found.matches()) {
				Object[] figures = Arrays.stream(text.figures(found)).map((figure) -> of(figure).text()).toArray();
				return new Said(this.texts.getMessage(text.key, figures, locale), locale.getLanguage());
			}
		}
		return new Said(sentence, Locale.ENGLISH.getLanguage());
	}

	/** The most exact first: those with the most words of their own. */
	private static List<Known> known() {
		ResourceBundle english = ResourceBundle.getBundle("console/messages", Locale.ROOT);
		return english.keySet()
			.stream()
			.filter((key) -> key.startsWith(PREFIX))
			.map((key) -> Known.of(key, english.getString(key).replace("''", "'")))
			.sorted(Comparator.comparingInt((Known text) -> -text.words).thenComparing(Known::key))
			.toList();
	}

	/**
	 * A sentence in a language.
	 *
	 * @param text the sentence
	 * @param language its tag
	 */
	record Said(String text, String language) {
	}

	/**
	 * A sentence that is known.
	 *
	 * @param key of its text
	 * @param sentence what matches it in English
	 * @param places the numbers of its places, in their order in the sentence
	 * @param words how many characters stand between the places
	 */
	private record Known(String key, Pattern sentence, List<Integer> places, int words) {

		static Known of(String key, String english) {
			StringBuilder pattern = new StringBuilder();
			List<Integer> places = new ArrayList<>();
			Matcher place = PLACE.matcher(english);
			int from = 0;
			int words = 0;
			while (place.find()) {
				words += place.start() - from;
				pattern.append(Pattern.quote(english.substring(from, place.start()))).append("(.+)");
				places.add(Integer.parseInt(place.group(1)));
				from = place.end();
			}
			pattern.append(Pattern.quote(english.substring(from)));
			return new Known(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), places,
					words + english.length() - from);
		}

		/** What stands in the places; that may be a sentence too. */
		String[] figures(Matcher found) {
			String[] figures = new String[this.places.size()];
			for (int i = 0; i < figures.length; i++) {
				figures[this.places.get(i)] = found.group(i + 1);
			}
			return figures;
		}

	}

}
