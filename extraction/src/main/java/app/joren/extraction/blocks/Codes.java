package app.joren.extraction.blocks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.contracts.article.Block;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads source code as highlighters leave it on pages. */
final class Codes {

	private static final Pattern LANGUAGE = Pattern.compile(
			"(?:^|\\s)(?:language-|lang-|lang:|highlight-source-|highlight-text-|brush:\\s*|code-|sourcecode\\s+|hljs\\s+|src-)([a-z][a-z0-9+#-]{0,15})(?:[\\s;]|$)");

	private static final Set<String> NO_LANGUAGE = Set.of("none", "plain", "plaintext", "text", "txt", "line-numbers",
			"block", "toolbar", "wrapper", "box", "snippet", "container", "auto", "default", "nohighlight",
			"highlight");

	private static final Pattern NUMBERS = Pattern.compile(
			"(?:^|\\s)(?:ln|lineno|line-?nos?|linenos|line-?numbers?|line-numbers-rows|gutter|gl|hljs-ln-numbers|blob-num|linenumber|lnt|crayon-nums|rouge-gutter|code-line-number|linenodiv)(?:\\s|$)");

	private static final Pattern BOX = Pattern.compile(
			"(?:^|\\s)(?:syntaxhighlighter|crayon-syntax|codemirror-code|highlighttable|rouge-table|lntable|hljs-ln|code-block-table)(?:\\s|$)");

	private static final Pattern LINE = Pattern.compile(
			"(?:^|\\s)(?:line|code-?line|view-line|token-line|cm-line|crayon-line|blob-code|hljs-ln-line)(?:\\s|$)");

	private static final int NOT_IN_A_LINE = -1;

	private Codes() {
	}

	/** Whether an element that is no {@code pre} is a box of code. */
	static boolean isCodeBox(Element element) {
		return element.attributesSize() > 0 && BOX.matcher(names(element)).find();
	}

	static Block read(Element element) {
		Element code = element;
		if (!element.nameIs("pre")) {
			Element cell = Selectors.first(element, "td.code, td.rouge-code, td.lntd:last-child, .crayon-pre");
			code = (cell != null) ? cell : element;
		}
		StringBuilder text = new StringBuilder();
		append(code, text, hasLineBreaks(code));
		return new Block.Code(language(element), trimmed(text));
	}

	private static void append(Element element, StringBuilder text, boolean broken) {
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode words) {
				text.append(words.getWholeText());
			}
			else if (node instanceof Element inside && !isNoCode(inside)) {
				element(inside, text, broken);
			}
		}
	}

	private static void element(Element element, StringBuilder text, boolean broken) {
		if (element.nameIs("br")) {
			text.append('\n');
			return;
		}
		boolean line = isLine(element, broken);
		if (line && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
		int before = text.length();
		append(element, text, broken);
		boolean ended = text.length() > before && text.charAt(text.length() - 1) == '\n';
		if (line && !ended) {
			text.append('\n');
		}
	}

	static boolean isNoCode(Element element) {
		return NUMBERS.matcher(names(element)).find() || element.nameIs("button") || element.nameIs("style")
				|| element.nameIs("script") || element.hasAttr("hidden")
				|| element.attr("style").replace(" ", "").contains("user-select:none")
						&& element.text().matches("\\d*");
	}

	private static boolean isLine(Element element, boolean broken) {
		String name = element.normalName();
		if (Set.of("div", "li", "tr", "p").contains(name)) {
			return true;
		}
		boolean marked = LINE.matcher(names(element)).find()
				|| element.attr("style").replace(" ", "").contains("display:block") || element.hasAttr("data-line");
		return !broken && (marked || (name.equals("code") && hasSiblingCode(element)));
	}

	private static boolean hasSiblingCode(Element code) {
		Element next = code.nextElementSibling();
		Element before = code.previousElementSibling();
		return (next != null && next.nameIs("code")) || (before != null && before.nameIs("code"));
	}

	private static boolean hasLineBreaks(Element code) {
		return code.wholeText().strip().indexOf('\n') > NOT_IN_A_LINE;
	}

	private static String trimmed(StringBuilder text) {
		List<String> lines = text.toString()
			.replace("\u00a0", " ")
			.replace("\r", "")
			.lines()
			.map(String::stripTrailing)
			.toList();
		int first = 0;
		int last = lines.size();
		while (first < last && lines.get(first).isBlank()) {
			first++;
		}
		while (last > first && lines.get(last - 1).isBlank()) {
			last--;
		}
		return String.join("\n", lines.subList(first, last));
	}

	private static @Nullable String language(Element element) {
		Element inside = Selectors.first(element, "code");
		String language = (inside != null) ? named(inside) : null;
		Element at = element;
		for (int up = 0; up < 3 && language == null && at != null; up++) {
			language = named(at);
			at = at.parent();
		}
		return language;
	}

	private static @Nullable String named(Element element) {
		for (String attribute : List.of("data-lang", "data-language", "data-enlighter-language", "lang-name")) {
			String value = element.attr(attribute).toLowerCase(Locale.ROOT);
			if (!value.isEmpty() && value.length() < 20 && !NO_LANGUAGE.contains(value)) {
				return value;
			}
		}
		Matcher matcher = LANGUAGE.matcher(names(element));
		return (matcher.find() && !NO_LANGUAGE.contains(matcher.group(1))) ? matcher.group(1) : null;
	}

	private static String names(Element element) {
		return element.className().toLowerCase(Locale.ROOT);
	}

}
