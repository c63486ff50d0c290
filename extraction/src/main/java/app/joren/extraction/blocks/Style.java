package app.joren.extraction.blocks;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;

import app.joren.contracts.article.Mark;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How text is set at some place.
 *
 * @param marks in the order of {@link Mark}
 * @param link where it leads
 */
record Style(List<Mark> marks, @Nullable URI link) {

	static final Style PLAIN = new Style(List.of(), null);

	/** The style inside an element. */
	Style with(Element element, Page page) {
		if (element.nameIs("a")) {
			String href = element.attr("href").isEmpty() ? element.attr("xlink:href") : element.attr("href");
			return href.isBlank() ? this : new Style(this.marks, page.resolveLink(href).orElse(this.link));
		}
		Mark mark = mark(element);
		return (mark == null || this.marks.contains(mark)) ? this : with(mark);
	}

	Style with(Mark mark) {
		EnumSet<Mark> all = EnumSet.of(mark);
		all.addAll(this.marks);
		return new Style(List.copyOf(all), this.link);
	}

	/** Whether a space between the two belongs to this. */
	boolean isPlainerThan(Style other) {
		boolean link = this.link != null;
		return (link != (other.link != null)) ? !link : this.marks.size() <= other.marks.size();
	}

	private static @Nullable Mark mark(Element element) {
		return switch (element.normalName()) {
			case "b", "strong" -> isNormal(element) ? null : Mark.STRONG;
			case "i", "em", "cite", "dfn", "var" -> Mark.EMPHASIS;
			case "u", "ins" -> Mark.UNDERLINE;
			case "s", "strike", "del" -> Mark.STRIKE;
			case "code", "kbd", "samp", "tt" -> Mark.CODE;
			case "sub" -> Mark.SUB;
			case "sup" -> Mark.SUP;
			case "span", "font" -> styled(element.attr("style"));
			default -> null;
		};
	}

	private static boolean isNormal(Element element) {
		return element.attr("style").replace(" ", "").contains("font-weight:normal");
	}

	private static @Nullable Mark styled(String style) {
		if (style.isEmpty()) {
			return null;
		}
		String css = style.replace(" ", "");
		if (css.contains("font-weight:bold") || css.contains("font-weight:700") || css.contains("font-weight:600")) {
			return Mark.STRONG;
		}
		if (css.contains("font-style:italic")) {
			return Mark.EMPHASIS;
		}
		if (css.contains("text-decoration:underline")) {
			return Mark.UNDERLINE;
		}
		return css.contains("text-decoration:line-through") ? Mark.STRIKE : null;
	}

}
