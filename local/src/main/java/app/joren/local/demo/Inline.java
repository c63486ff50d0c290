package app.joren.local.demo;

import java.util.regex.Pattern;

/**
 * The small markup within a line: {@code **strong**}, {@code *emphasis*},
 * <code>{base|reading}</code>, {@code [text](address)} and {@code [^1]} for a footnote.
 */
final class Inline {

	private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");

	private static final Pattern EMPHASIS = Pattern.compile("\\*(.+?)\\*");

	private static final Pattern RUBY = Pattern.compile("\\{([^|{}]+)\\|([^{}]+)}");

	private static final Pattern NOTE = Pattern.compile("\\[\\^(\\d+)]");

	private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");

	private Inline() {
	}

	/** The line as HTML. */
	static String html(String line) {
		String html = escaped(line);
		html = RUBY.matcher(html).replaceAll("<ruby>$1<rp>（</rp><rt>$2</rt><rp>）</rp></ruby>");
		html = NOTE.matcher(html).replaceAll("<sup><a href=\"#note-$1\" id=\"back-$1\">$1</a></sup>");
		html = LINK.matcher(html).replaceAll("<a href=\"$2\">$1</a>");
		html = STRONG.matcher(html).replaceAll("<b>$1</b>");
		return EMPHASIS.matcher(html).replaceAll("<i>$1</i>");
	}

	/** The line's words alone. */
	static String plain(String line) {
		String plain = RUBY.matcher(line).replaceAll("$1");
		plain = NOTE.matcher(plain).replaceAll("");
		plain = LINK.matcher(plain).replaceAll("$1");
		plain = STRONG.matcher(plain).replaceAll("$1");
		return EMPHASIS.matcher(plain).replaceAll("$1");
	}

	/** Text for an HTML or XML document. */
	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
