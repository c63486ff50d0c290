package app.joren.bench.site;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Puts another origin in the place of a site's own in its files. It works on bytes, since
 * a page's encoding is not known before it is read.
 */
final class OriginRewriter {

	private static final String[] SCHEMES = { "https:", "http:" };

	/** As they are written in HTML, in JSON, and by templates that escape every slash. */
	private static final String[] SLASHES = { "//", "\\/\\/", "&#x2F;&#x2F;" };

	private static final String[] PREFIXES = { "", "www." };

	private final byte[] host;

	/** Rewrites the origin of a published site. */
	OriginRewriter(String origin) {
		String name = URI.create(origin).getRawAuthority();
		this.host = bytes(name.startsWith("www.") ? name.substring(4) : name);
	}

	/** The text with the other origin wherever the site's own stood. */
	byte[] rewrite(byte[] text, String otherOrigin) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + 1024);
		int copied = 0;
		for (int at = 0; at < text.length; at++) {
			if (text[at] != 'h') {
				continue;
			}
			for (String slashes : SLASHES) {
				int end = endOfOrigin(text, at, slashes);
				if (end > 0) {
					out.write(text, copied, at - copied);
					out.writeBytes(bytes(otherOrigin.replace("//", slashes)));
					copied = end;
					at = end - 1;
					break;
				}
			}
		}
		out.write(text, copied, text.length - copied);
		return out.toByteArray();
	}

	private int endOfOrigin(byte[] text, int at, String slashes) {
		for (String scheme : SCHEMES) {
			for (String prefix : PREFIXES) {
				byte[] start = bytes(scheme + slashes + prefix);
				int end = at + start.length + this.host.length;
				if (matches(text, at, start) && matches(text, at + start.length, this.host) && hostEnds(text, end)) {
					return end;
				}
			}
		}
		return -1;
	}

	private static boolean matches(byte[] text, int at, byte[] part) {
		if (at + part.length > text.length) {
			return false;
		}
		for (int i = 0; i < part.length; i++) {
			if (text[at + i] != part[i]) {
				return false;
			}
		}
		return true;
	}

	/** A longer name, as in {@code example.org.uk}, is another host. */
	private static boolean hostEnds(byte[] text, int end) {
		if (end >= text.length) {
			return true;
		}
		boolean dot = text[end] == '.' || text[end] == ':';
		return dot ? end + 1 >= text.length || !isNamePart(text[end + 1]) : !isNamePart(text[end]);
	}

	private static boolean isNamePart(byte sign) {
		return sign == '-' || sign >= '0' && sign <= '9' || sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
