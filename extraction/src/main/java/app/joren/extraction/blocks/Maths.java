package app.joren.extraction.blocks;

import java.util.Locale;

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

	static String text(Element element) {
		Element annotation = element.selectFirst("annotation[encoding*=tex], annotation[encoding*=TeX]");
		if (annotation != null && !annotation.text().isBlank()) {
			return annotation.text();
		}
		Element math = element.nameIs("math") ? element : element.selectFirst("math");
		if (math == null) {
			return element.hasAttr("data-tex") ? element.attr("data-tex") : element.text();
		}
		if (math.hasAttr("alttext")) {
			return math.attr("alttext");
		}
		StringBuilder text = new StringBuilder();
		math.select("mi, mo, mn, mtext, ms").forEach((sign) -> text.append(sign.text()));
		return (text.length() > 0) ? text.toString() : math.text();
	}

}
