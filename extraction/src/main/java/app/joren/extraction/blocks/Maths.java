package app.joren.extraction.blocks;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/** Reads formulas: their TeX where the page has it, else their signs. */
final class Maths {

	private Maths() {
	}

	/** Whether an element is what a script made of a formula. */
	static boolean isMath(Element element) {
		if (element.attributesSize() == 0) {
			return false;
		}
		String names = element.className().toLowerCase(Locale.ROOT);
		return names.equals("katex") || names.contains("mwe-math-element") || names.startsWith("mathjax")
				|| element.nameIs("mjx-container");
	}

	/** The TeX that a script would set. */
	static Optional<String> ofScript(Element script) {
		return isTex(script) ? Optional.of(script.data().strip()).filter((tex) -> !tex.isEmpty()) : Optional.empty();
	}

	private static boolean isTex(Element element) {
		return element.nameIs("script") && element.attr("type").toLowerCase(Locale.ROOT).startsWith("math/tex");
	}

	static String text(Element element) {
		Element next = element.nextElementSibling();
		if (next != null && isTex(next)) {
			return "";
		}
		Element annotation = element.selectFirst("annotation[encoding*=tex], annotation[encoding*=TeX]");
		if (annotation != null && !annotation.text().isBlank()) {
			return annotation.text();
		}
		Element math = element.nameIs("math") ? element : element.selectFirst("math");
		if (math == null) {
			return element.hasAttr("data-tex") ? element.attr("data-tex") : element.text();
		}
		return math.hasAttr("alttext") ? math.attr("alttext") : signs(math).strip();
	}

	/** MathML in a line. */
	private static String signs(Element math) {
		return switch (math.normalName()) {
			case "mi", "mn", "mtext", "ms" -> math.text();
			case "mo" -> operator(math.text());
			case "annotation", "annotation-xml", "mprescripts", "none" -> "";
			case "msup" -> joined(math, "^");
			case "msub" -> joined(math, "_");
			case "mover", "munder" -> joined(math, "");
			case "mfrac" -> joined(math, "/");
			case "msqrt" -> "√" + grouped(within(math));
			case "mroot" -> joined(math, "√");
			default -> within(math);
		};
	}

	private static String operator(String sign) {
		return sign.matches("[=<>≤≥≠≈+−±∈→⇒]|-") ? " " + sign + " " : sign;
	}

	private static String within(Element math) {
		return math.childrenSize() == 0 ? math.text()
				: math.children().stream().map(Maths::signs).collect(Collectors.joining());
	}

	private static String joined(Element math, String sign) {
		return math.children().stream().map((part) -> grouped(signs(part))).collect(Collectors.joining(sign));
	}

	private static String grouped(String part) {
		String stripped = part.strip();
		return stripped.matches("[\\w.,]*|\\p{L}|[^\\p{L}\\p{N}]?") ? stripped : "(" + stripped + ")";
	}

}
