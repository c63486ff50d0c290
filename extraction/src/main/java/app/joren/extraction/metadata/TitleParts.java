package app.joren.extraction.metadata;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles that are others with something before or behind them: the name of a section, a
 * kicker, words for search engines. What stands in two places without it is the title.
 */
final class TitleParts {

	private static final Pattern BEFORE = Pattern.compile("^.{2,60}?(?:\\s+[|–—·•»:/-]+\\s+|\\s*[|｜]\\s*|[:：]\\s+)");

	private static final Pattern BEHIND = Pattern.compile("(?:\\s+[|–—·•»/-]+\\s+|\\s*[|｜]\\s*|\\s+\\().{2,}$");

	/** A word or two without a sign, as in a heading that begins with its section. */
	private static final int LONGEST_LABEL = 12;

	private static final int LEAST = 3;

	private TitleParts() {
	}

	/** Gives the votes for the longer of two such titles to the shorter. */
	static void merge(List<Candidate<String>> titles, Map<String, Double> votes) {
		for (Candidate<String> shorter : titles) {
			for (Candidate<String> longer : titles) {
				String part = TitleCleaner.letters(shorter.value());
				String whole = TitleCleaner.letters(longer.value());
				if (votes.containsKey(part) && votes.containsKey(whole) && isBetter(shorter, longer)) {
					Double more = votes.remove(whole);
					votes.merge(part, (more != null) ? more : 0, Double::sum);
				}
			}
		}
	}

	private static boolean isBetter(Candidate<String> shorter, Candidate<String> longer) {
		boolean trusted = shorter.source().kind() == Source.Kind.JSON_LD || shorter.source().name().equals("h1");
		return isEnd(shorter.value(), longer.value())
				|| trusted && !longer.source().name().equals("h1") && isBegin(shorter.value(), longer.value());
	}

	/** Whether a title is another without what stands before or behind a sign. */
	static boolean isPart(String part, String whole) {
		return isEnd(part, whole) || isBegin(part, whole);
	}

	private static boolean isEnd(String part, String whole) {
		String end = TitleCleaner.letters(part);
		String all = TitleCleaner.letters(whole);
		if (end.length() < LEAST || end.length() >= all.length() || !all.endsWith(end)) {
			return false;
		}
		Matcher before = BEFORE.matcher(whole);
		return all.length() - end.length() <= LONGEST_LABEL && end.length() > 2 * LONGEST_LABEL
				|| before.find() && TitleCleaner.letters(whole.substring(before.end())).equals(end);
	}

	private static boolean isBegin(String part, String whole) {
		String begin = TitleCleaner.letters(part);
		String all = TitleCleaner.letters(whole);
		if (begin.length() < LEAST || begin.length() >= all.length() || !all.startsWith(begin)) {
			return false;
		}
		Matcher behind = BEHIND.matcher(whole);
		int from = 0;
		while (behind.find(from)) {
			if (TitleCleaner.letters(whole.substring(0, behind.start())).equals(begin)) {
				return true;
			}
			from = behind.start() + 1;
		}
		return false;
	}

}
