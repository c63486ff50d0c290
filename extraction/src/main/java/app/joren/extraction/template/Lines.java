package app.joren.extraction.template;

import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines of an element's text as its line breaks part them. */
final class Lines implements NodeVisitor {

	private final StringBuilder text = new StringBuilder();

	private Lines() {
	}

	static String of(Element element) {
		Lines lines = new Lines();
		element.traverse(lines);
		return lines.text.toString()
			.lines()
			.map((line) -> line.replaceAll("[\\s\u00a0]+", " ").strip())
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode part) {
			this.text.append(part.getWholeText().replace('\n', ' '));
		}
		else if (node instanceof Element element && (element.nameIs("br") || element.isBlock())) {
			this.text.append('\n');
		}
	}

}
