package app.joren.extraction.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The candidates of a srcset attribute, whose addresses may hold commas. */
final class Srcset {

	/** A wider picture is of no use on a phone. */
	private static final double WIDEST = 2000;

	private static final Pattern CANDIDATE = Pattern.compile(
			"\\s*(?:,\\s*)*(\\S*[^\\s,])(?:\\s*,(?=\\s|$|https?:|//|/)|\\s+([\\d.]+)([wxh])(?:\\s+\\d+h)?\\s*(?:,|$)|\\s*$|\\s+)");

	private Srcset() {
	}

	/**
	 * A picture of a set.
	 *
	 * @param address as written
	 * @param width in pixels; of a density, a guess from it; 0 where nothing is said
	 * @param real whether the width is said to be that
	 */
	record Choice(String address, double width, boolean real) {
	}

	static List<Choice> choices(String srcset) {
		List<Choice> choices = new ArrayList<>();
		Matcher matcher = CANDIDATE.matcher(srcset);
		int from = 0;
		while (from < srcset.length() && matcher.find(from) && matcher.end() > from) {
			from = matcher.end();
			String address = matcher.group(1);
			if (!address.startsWith("data:")) {
				choices.add(choice(address, matcher.group(2), matcher.group(3)));
			}
		}
		return choices;
	}

	private static Choice choice(String address, @Nullable String number, @Nullable String unit) {
		if (number == null || unit == null) {
			return new Choice(address, 0, false);
		}
		double value = number.matches("\\d+(?:\\.\\d+)?") ? Double.parseDouble(number) : 0;
		return unit.equals("w") ? new Choice(address, value, true) : new Choice(address, value * 10, false);
	}

	/** Whether the first is the better picture for a phone. */
	static boolean isBetter(Choice first, Choice second) {
		boolean firstFits = first.width() <= WIDEST;
		boolean secondFits = second.width() <= WIDEST;
		if (firstFits != secondFits) {
			return firstFits ? second.width() > WIDEST * 1.5 || first.width() > 1000
					: first.width() < WIDEST * 1.5 && second.width() < 1000;
		}
		return firstFits ? first.width() > second.width() : first.width() < second.width();
	}

}
