package app.joren.extraction.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives classes and ids other names. What third parties and writing tools name stays as
 * it is, since no redesign of a site changes that.
 *
 * @param share of the names
 */
record RenamedNames(double share) implements Change {

	private static final Pattern FOREIGN = Pattern.compile(
			"(?:lang(?:uage)?|wp|katex|mathjax|twitter|instagram|fb|tiktok|highlight|hljs|footnote|task-list|has)[-_].*|katex|math|mathjax\\w*|highlight|hljs|footnotes?|caption|gist|h-entry|[peu]-[a-z-]+|hidden",
			Pattern.CASE_INSENSITIVE);

	@Override
	public void apply(Document page, Dice dice) {
		for (Element element : page.getAllElements()) {
			if (element.hasAttr("class")) {
				List<String> names = new ArrayList<>();
				element.classNames().forEach((name) -> names.add(renamed(name, dice)));
				element.attr("class", String.join(" ", names));
			}
			if (!element.id().isEmpty()) {
				element.attr("id", renamed(element.id(), dice));
			}
			String href = element.attr("href");
			if (href.length() > 1 && href.startsWith("#")) {
				element.attr("href", "#" + renamed(href.substring(1), dice));
			}
		}
	}

	private String renamed(String name, Dice dice) {
		if (name.isEmpty() || FOREIGN.matcher(name).matches() || !dice.falls("rename " + name, this.share)) {
			return name;
		}
		return dice.falls("style " + name, 0.5) ? "css-" + dice.name(name) : "c" + dice.name(name);
	}

}
