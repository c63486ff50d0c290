package app.joren.extraction.hydration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Entities;

/** Makes HTML of Markdown, as far as articles use it; plain text becomes paragraphs. */
final class Markdown {

	private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");

	private static final Pattern ITEM = Pattern.compile("^\\s*([-*+]|\\d{1,4}[.)])\\s+(.*)$");

	private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)\\s]+)[^)]*\\)");

	private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)[^)]*\\)");

	private final StringBuilder html = new StringBuilder();

	private final StringBuilder paragraph = new StringBuilder();

	private String list = "";

	private boolean quoted;

	private Markdown() {
	}

	static String html(String text) {
		Markdown markdown = new Markdown();
		boolean code = false;
		for (String line : text.lines().toList()) {
			if (line.strip().startsWith("```") || line.strip().startsWith("~~~")) {
				markdown.close();
				markdown.html.append(code ? "</code></pre>" : "<pre><code>");
				code = !code;
			}
			else if (code) {
				markdown.html.append(Entities.escape(line)).append('\n');
			}
			else {
				markdown.line(line);
			}
		}
		markdown.close();
		return markdown.html.append(code ? "</code></pre>" : "").toString();
	}

	private void line(String line) {
		Matcher heading = HEADING.matcher(line.strip());
		Matcher item = ITEM.matcher(line);
		if (line.isBlank()) {
			close();
		}
		else if (heading.matches()) {
			close();
			String tag = "h" + heading.group(1).length();
			this.html.append('<' + tag + '>').append(inline(heading.group(2))).append("</" + tag + '>');
		}
		else if (line.strip().matches("(?:[-*_]\\s*){3,}")) {
			close();
			this.html.append("<hr>");
		}
		else if (item.matches()) {
			item(Character.isDigit(item.group(1).charAt(0)) ? "ol" : "ul", item.group(2));
		}
		else {
			text(line.strip());
		}
	}

	private void item(String kind, String text) {
		endParagraph();
		if (!this.list.equals(kind)) {
			close();
			this.html.append('<').append(kind).append('>');
			this.list = kind;
		}
		this.html.append("<li>").append(inline(text)).append("</li>");
	}

	private void text(String line) {
		boolean quote = line.startsWith(">");
		if (quote != this.quoted) {
			close();
			this.quoted = quote;
		}
		this.paragraph.append(this.paragraph.isEmpty() ? "" : "\n").append(quote ? line.substring(1).strip() : line);
	}

	private void endParagraph() {
		if (!this.paragraph.isEmpty()) {
			String text = "<p>" + inline(this.paragraph.toString()) + "</p>";
			this.html.append(this.quoted ? "<blockquote>" + text + "</blockquote>" : text);
			this.paragraph.setLength(0);
			this.quoted = false;
		}
	}

	private void close() {
		endParagraph();
		if (!this.list.isEmpty()) {
			this.html.append("</").append(this.list).append('>');
			this.list = "";
		}
	}

	private static String inline(String text) {
		String html = Entities.escape(text);
		html = IMAGE.matcher(html).replaceAll("<img alt=\"$1\" src=\"$2\">");
		html = LINK.matcher(html).replaceAll("<a href=\"$2\">$1</a>");
		html = html.replaceAll("`([^`]+)`", "<code>$1</code>");
		html = html.replaceAll("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1", "<strong>$2</strong>");
		html = html.replaceAll("(?<![\\w*])\\*(?=\\S)([^*]+?)(?<=\\S)\\*(?![\\w*])", "<em>$1</em>");
		return html.replace("  \n", "<br>").replace("\n", " ");
	}

}
