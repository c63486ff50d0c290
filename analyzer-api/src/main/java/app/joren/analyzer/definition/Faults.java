package app.joren.analyzer.definition;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import app.joren.contracts.review.DefinitionFault;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a definition, each with its place as a JSON pointer. */
final class Faults {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

	private final List<DefinitionFault> found = new ArrayList<>();

	List<DefinitionFault> found() {
		return List.copyOf(this.found);
	}

	void check(boolean right, String place, String fault) {
		if (!right) {
			this.found.add(new DefinitionFault(place, fault));
		}
	}

	void text(@Nullable String text, String place) {
		check(text != null && !text.isBlank(), place, "is empty");
	}

	void web(@Nullable URI address, String place) {
		check(address != null && address.getHost() != null
				&& ("https".equals(address.getScheme()) || "http".equals(address.getScheme())), place,
				"is no absolute http or https address");
	}

	void ids(List<String> ids, String place) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < ids.size(); i++) {
			String id = ids.get(i);
			check(ID.matcher(id).matches(), place + "/" + i + "/id", "is '" + id + "', which is not short and plain");
			check(seen.add(id), place + "/" + i + "/id", "is '" + id + "' for the second time");
		}
	}

	/** A selector must parse; an empty one stands for the element itself. */
	void selector(@Nullable String selector, String place) {
		if (selector == null || selector.isEmpty()) {
			return;
		}
		try {
			Selector.evaluatorOf(selector);
		}
		catch (Selector.SelectorParseException | IllegalArgumentException ex) {
			check(false, place, "has a selector that cannot be read: " + selector);
		}
	}

	void regex(@Nullable String regex, String place) {
		if (regex == null) {
			return;
		}
		try {
			Pattern.compile(regex);
		}
		catch (PatternSyntaxException ex) {
			check(false, place, "has a regular expression that cannot be read: " + regex);
		}
	}

	void between(int value, int low, int high, String place) {
		check(value >= low && value <= high, place, "is not between " + low + " and " + high);
	}

}
