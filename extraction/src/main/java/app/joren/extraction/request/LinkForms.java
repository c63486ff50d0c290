package app.joren.extraction.request;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.page.Page;
import app.joren.extraction.request.ScriptText.Part;

/** How the scripts of a page make links of what they list. */
public final class LinkForms {

	private static final Pattern HREF = Pattern
		.compile("href=\\\\?[\"']?([^\"'\\s>\\\\]*\\{[\\w$.]+\\}[^\"'\\s>\\\\]*)");

	private LinkForms() {
	}

	/**
	 * Addresses with the names of fields in braces, for example
	 * <code>/news/{slug}</code>.
	 */
	public static List<String> of(Page page, List<String> scripts) {
		Set<String> forms = new LinkedHashSet<>();
		for (ScriptText text : ScriptTexts.of(scripts, page)) {
			StringBuilder outline = new StringBuilder();
			for (Part part : text.parts()) {
				outline.append((part instanceof Part.Hole hole) ? "{" + hole.last() + "}" : ((Part.Known) part).text());
			}
			Matcher href = HREF.matcher(outline);
			while (href.find()) {
				forms.add(href.group(1));
			}
			if (outline.toString().matches("/?[\\w./-]*/\\{[\\w$]+\\}(?:\\.html?|/)?")
					&& text.use() == ScriptText.Use.UNKNOWN) {
				forms.add(outline.toString());
			}
		}
		return List.copyOf(forms);
	}

}
