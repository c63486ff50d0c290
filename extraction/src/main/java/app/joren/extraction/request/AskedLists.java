package app.joren.extraction.request;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import app.joren.extraction.page.Page;
import app.joren.extraction.request.ScriptText.Part;

/** Finds the addresses without a number from which scripts may take a list. */
public final class AskedLists {

	private static final Pattern DATA = Pattern
		.compile("(?i)/api/|\\.json(?:\\?|$)|/wp-json/|/rest/|/ajax/|[?&]format=json|/_?data/|/v\\d+/");

	private static final Pattern OTHER = Pattern.compile(
			"(?i)manifest|config|locale|i18n|lang|translation|theme|user|login|session|token|auth|cart|menu|nav|comment|like|track|analytics|search|weather|count|tags?\\b|categor|settings|package|tsconfig");

	private static final int MOST = 6;

	private AskedLists() {
	}

	/** The addresses, those that a script asks for first. */
	public static List<URI> of(Page page, List<String> scripts) {
		Set<URI> asked = new LinkedHashSet<>();
		Set<URI> named = new LinkedHashSet<>();
		for (ScriptText text : ScriptTexts.of(scripts, page)) {
			if (text.use() != ScriptText.Use.SENT && !text.hasHoles()) {
				String address = String.join("",
						text.parts().stream().map((part) -> ((Part.Known) part).text()).toList());
				boolean wanted = !OTHER.matcher(address).find()
						&& (text.use() == ScriptText.Use.ASKED || DATA.matcher(address).find());
				if (wanted) {
					page.resolve(address).ifPresent((text.use() == ScriptText.Use.ASKED) ? asked::add : named::add);
				}
			}
		}
		asked.addAll(named);
		return asked.stream().limit(MOST).toList();
	}

}
