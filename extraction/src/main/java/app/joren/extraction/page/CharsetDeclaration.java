package app.joren.extraction.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself: its XML declaration, or the first meta element that
 * names a character set. Browsers look at the first 1024 bytes; pages put it later, so
 * more is read.
 */
final class CharsetDeclaration {

	private static final int PRESCAN_BYTES = 16 * 1024;

	private static final Pattern XML = Pattern.compile("^\\s*<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([^\"']*)[\"']");

	private CharsetDeclaration() {
	}

	static Optional<Charset> in(byte[] bytes) {
		int length = Math.min(bytes.length, PRESCAN_BYTES);
		String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
		return xml(head).or(() -> new CharsetDeclaration.Prescan(head).charset());
	}

	private static Optional<Charset> xml(String head) {
		Matcher matcher = XML.matcher(head);
		return matcher.find() ? WebCharsets.forLabel(matcher.group(1)) : Optional.empty();
	}

	/** The prescan of the HTML standard, lenient to misspelt attributes. */
	private static final class Prescan {

		private final String text;

		private int at;

		Prescan(String text) {
			this.text = text;
		}

		Optional<Charset> charset() {
			while (this.at < this.text.length()) {
				int open = this.text.indexOf('<', this.at);
				if (open < 0) {
					return Optional.empty();
				}
				this.at = open + 1;
				if (this.text.startsWith("!--", this.at)) {
					skipComment();
				}
				else if (isTag()) {
					Optional<Charset> found = tag();
					if (found.isPresent()) {
						return found;
					}
				}
				else if (this.at < this.text.length() && "!/?".indexOf(this.text.charAt(this.at)) >= 0) {
					skipPast('>');
				}
			}
			return Optional.empty();
		}

		private void skipComment() {
			int end = this.text.indexOf("-->", this.at + 1);
			this.at = (end < 0) ? this.text.length() : end + 3;
		}

		private void skipPast(char c) {
			int end = this.text.indexOf(c, this.at);
			this.at = (end < 0) ? this.text.length() : end + 1;
		}

		private boolean isTag() {
			int first = this.at;
			if (first < this.text.length() && this.text.charAt(first) == '/') {
				first++;
			}
			return first < this.text.length() && isLetter(this.text.charAt(first));
		}

		private Optional<Charset> tag() {
			int start = this.at;
			while (this.at < this.text.length() && !isSpace(this.text.charAt(this.at))
					&& "/><".indexOf(this.text.charAt(this.at)) < 0) {
				this.at++;
			}
			if (this.at == start) {
				this.at++;
			}
			boolean meta = this.text.substring(start, this.at).equalsIgnoreCase("meta");
			MetaAttributes attributes = new MetaAttributes();
			while (attribute(attributes)) {
				// Every attribute is read, so that a sign inside a value is not taken for
				// a tag.
			}
			return (meta && this.at < this.text.length()) ? attributes.charset() : Optional.empty();
		}

		private boolean attribute(MetaAttributes attributes) {
			while (this.at < this.text.length()
					&& (isSpace(this.text.charAt(this.at)) || this.text.charAt(this.at) == '/')) {
				this.at++;
			}
			if (this.at >= this.text.length() || this.text.charAt(this.at) == '>') {
				return false;
			}
			int start = this.at;
			while (this.at < this.text.length() && !isSpace(this.text.charAt(this.at))
					&& "=/>".indexOf(this.text.charAt(this.at), 0) < 0) {
				this.at++;
			}
			if (this.at == start) {
				this.at++;
			}
			String name = this.text.substring(start, this.at).toLowerCase(Locale.ROOT);
			skipSpaces();
			if (this.at < this.text.length() && this.text.charAt(this.at) == '=') {
				this.at++;
				skipSpaces();
				attributes.add(name, value());
			}
			return true;
		}

		private String value() {
			if (this.at >= this.text.length()) {
				return "";
			}
			char quote = this.text.charAt(this.at);
			if (quote == '"' || quote == '\'') {
				int start = this.at + 1;
				skipPastFrom(quote, start);
				return this.text.substring(start, Math.max(start, this.at - 1));
			}
			int start = this.at;
			while (this.at < this.text.length() && !isSpace(this.text.charAt(this.at))
					&& this.text.charAt(this.at) != '>') {
				this.at++;
			}
			return this.text.substring(start, this.at);
		}

		private void skipPastFrom(char c, int start) {
			this.at = start;
			skipPast(c);
		}

		private void skipSpaces() {
			while (this.at < this.text.length() && isSpace(this.text.charAt(this.at))) {
				this.at++;
			}
		}

		private static boolean isSpace(char c) {
			return c == ' ' || (c >= '\t' && c <= '\r');
		}

		private static boolean isLetter(char c) {
			return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
		}

	}

	/** The attributes of one meta element; of two with one name the first counts. */
	private static final class MetaAttributes {

		private @Nullable String charset;

		private @Nullable String content;

		private @Nullable String kind;

		void add(String name, String value) {
			switch (name) {
				case "charset" -> this.charset = (this.charset != null) ? this.charset : value;
				case "content" -> this.content = (this.content != null) ? this.content : value;
				case "http-equiv", "httpequiv", "http_equiv", "http-equive", "http-eqiv", "equiv" ->
					this.kind = (this.kind != null) ? this.kind : value.toLowerCase(Locale.ROOT).replace("-", "");
				default -> {
				}
			}
		}

		Optional<Charset> charset() {
			if (this.charset != null) {
				return WebCharsets.forLabel(this.charset);
			}
			if (this.content != null && "contenttype".equals(this.kind)) {
				return ContentTypes.labelInMeta(this.content).flatMap(WebCharsets::forLabel);
			}
			return Optional.empty();
		}

	}

}
