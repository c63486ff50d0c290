package app.joren.extraction.body;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The text that flows directly in each row of a {@link TextMap}, as a reader reads it.
 */
final class PieceTexts implements NodeVisitor {

	private final TextMap map;

	private final @Nullable StringBuilder[] texts;

	private int last = -1;

	private int current = -1;

	private int skipped;

	private PieceTexts(TextMap map) {
		this.map = map;
		this.texts = new StringBuilder[map.size()];
	}

	/** The texts by row; empty where a row has none of its own. */
	static String[] of(TextMap map) {
		PieceTexts visitor = new PieceTexts(map);
		map.element(0).traverse(visitor);
		String[] texts = new String[map.size()];
		for (int row = 0; row < texts.length; row++) {
			StringBuilder text = visitor.texts[row];
			texts[row] = (text == null) ? "" : text.toString().strip();
		}
		return texts;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof Element element) {
			this.current = ++this.last;
			this.skipped += Names.isUnread(element) ? 1 : 0;
			if (element.nameIs("br")) {
				append(" ");
			}
		}
		else if (node instanceof TextNode text && this.skipped == 0) {
			append(text.getWholeText());
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			this.current = this.map.parent(this.current);
			this.skipped -= Names.isUnread(element) ? 1 : 0;
		}
	}

	private void append(String text) {
		int row = this.current;
		while (!this.map.isBlock(row)) {
			row = this.map.parent(row);
		}
		StringBuilder builder = this.texts[row];
		if (builder == null) {
			builder = new StringBuilder();
			this.texts[row] = builder;
		}
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean space = c <= ' ' || c == '\u00a0';
			if (!space) {
				builder.append(c);
			}
			else if (!builder.isEmpty() && builder.charAt(builder.length() - 1) != ' ') {
				builder.append(' ');
			}
		}
	}

}
