package app.joren.extraction.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The short lines that stand behind a page's heading, before its text begins. */
final class NearHeading implements NodeFilter {

	/**
	 * A line of text.
	 *
	 * @param text of the line
	 * @param element in which it begins
	 */
	record Line(String text, Element element) {
	}

	private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "nav", "footer",
			"aside", "figure", "form", "svg", "select", "button");

	private static final int PROSE = 160;

	private static final int MOST = 14;

	private final List<Line> lines = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private final Element heading;

	private boolean behind;

	private Element start;

	private NearHeading(Element heading) {
		this.heading = heading;
		this.start = heading;
	}

	static List<Line> lines(Element heading) {
		NearHeading near = new NearHeading(heading);
		Element root = heading.ownerDocument();
		if (root != null) {
			root.filter(near);
		}
		return List.copyOf(near.lines);
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (this.lines.size() >= MOST) {
			return FilterResult.STOP;
		}
		if (node == this.heading) {
			this.behind = true;
			return FilterResult.SKIP_ENTIRELY;
		}
		if (node instanceof Element element) {
			if (SKIPPED.contains(element.normalName())) {
				return FilterResult.SKIP_ENTIRELY;
			}
			breakAt(element);
		}
		else if (this.behind && node instanceof TextNode part && !part.isBlank()) {
			if (this.text.isEmpty() && part.parent() instanceof Element parent) {
				this.start = parent;
			}
			this.text.append(part.text());
		}
		return (this.text.length() > PROSE) ? finish() : FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			breakAt(element);
		}
		return FilterResult.CONTINUE;
	}

	private FilterResult finish() {
		flush();
		return FilterResult.STOP;
	}

	private void breakAt(Element element) {
		if (element.isBlock() || element.nameIs("br")) {
			flush();
		}
		else if (!this.text.isEmpty()) {
			this.text.append(' ');
		}
	}

	private void flush() {
		if (this.text.isEmpty()) {
			return;
		}
		String line = Texts.plain(this.text.toString());
		if (!line.isEmpty()) {
			this.lines.add(new Line(line, this.start));
		}
		this.text.setLength(0);
	}

}
