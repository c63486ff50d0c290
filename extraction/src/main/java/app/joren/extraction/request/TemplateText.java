package app.joren.extraction.request;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.request.ScriptText.Part;

/**
 * An address whose holes are filled as far as they need not be known.
 *
 * @param address with a marker where the number belongs
 * @param number that the next request has, or -1 where that is not known
 */
record TemplateText(String address, int number) {

	/** Stands in the number's place while the address is resolved. */
	static final String MARKER = "7654321";

	private static final String USUAL_SIZE = "10";

	private static final Pattern NAMED = Pattern.compile("[?&]([\\w\\[\\]-]+)=$");

	private static final Pattern PATH = Pattern.compile("/(?:page|pages|p)[/-]$");

	private static final Pattern PLACE = Pattern
		.compile("(?i)\\{\\{?\\s*(?:page|#)\\s*\\}?\\}|%d|%page%|__page__|(?<=[/=]):page\\b");

	/** Empty where it has no place for a number, or too much that is not known. */
	static Optional<TemplateText> of(ScriptText text) {
		StringBuilder address = new StringBuilder();
		int number = -1;
		for (Part part : text.parts()) {
			Optional<String> filled = switch (part) {
				case Part.Known known -> Optional.of(PLACE.matcher(known.text()).replaceAll(MARKER));
				case Part.Hole hole -> filled(address, hole);
			};
			if (filled.isEmpty()) {
				return Optional.empty();
			}
			address.append(filled.get());
			number = (part instanceof Part.Hole hole && filled.get().equals(MARKER)) ? next(hole) : number;
		}
		String whole = (address.indexOf(MARKER) < 0) ? counted(address.toString()) : address.toString();
		boolean once = whole.indexOf(MARKER) >= 0 && whole.indexOf(MARKER) == whole.lastIndexOf(MARKER);
		return once ? Optional.of(new TemplateText(whole, number)) : Optional.empty();
	}

	/**
	 * Scripts count on from what the page shows; those that count from nought are one
	 * behind.
	 */
	private static int next(Part.Hole hole) {
		boolean known = !hole.start().isEmpty() && CountNames.isPage(hole.name());
		int start = known ? Integer.parseInt(hole.start()) : -1;
		return (start == 0 || start == 1) ? start + 1 : start;
	}

	/** What a script asks for first has its number in it already. */
	private static String counted(String address) {
		Matcher parameter = Pattern.compile("([?&])([\\w\\[\\]-]+)=(\\d{1,6})(?=&|$)").matcher(address);
		while (parameter.find()) {
			if (CountNames.isCount(parameter.group(2))) {
				return address.substring(0, parameter.start(3)) + MARKER + address.substring(parameter.end(3));
			}
		}
		return address;
	}

	private static Optional<String> filled(StringBuilder before, Part.Hole hole) {
		Matcher parameter = NAMED.matcher(before);
		boolean named = parameter.find();
		String name = named ? parameter.group(1) : "";
		if (named && CountNames.isSize(name) && !CountNames.isPage(name)) {
			return Optional.of(USUAL_SIZE);
		}
		boolean count = (named && CountNames.isCount(name)) || PATH.matcher(before).find()
				|| CountNames.isCount(hole.name());
		if (count) {
			return Optional.of(MARKER);
		}
		if (named) {
			return Optional.of("");
		}
		return before.isEmpty() ? Optional.of("") : Optional.empty();
	}

}
