package app.joren.runtime.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Formats of pictures, known by how they begin, as in the image type pattern matching of
 * the WHATWG MIME Sniffing Standard; AVIF and SVG, which it leaves to the server's word,
 * are known by their beginning too.
 */
public enum PictureFormat {

	PNG, JPEG, GIF, WEBP, BMP, ICO, AVIF, SVG, UNKNOWN;

	/** Where the markup of an SVG begins at the latest. */
	private static final int PROLOGUE = 2048;

	/** The format of a file. */
	public static PictureFormat of(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
		if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
			return PNG;
		}
		if (start.startsWith("\u00ff\u00d8\u00ff")) {
			return JPEG;
		}
		if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
			return GIF;
		}
		if (start.startsWith("RIFF") && start.startsWith("WEBPVP", 8)) {
			return WEBP;
		}
		if (start.startsWith("\u0000\u0000\u0001\u0000") || start.startsWith("\u0000\u0000\u0002\u0000")) {
			return ICO;
		}
		if (start.startsWith("BM")) {
			return BMP;
		}
		if (start.startsWith("ftypavif", 4) || start.startsWith("ftypavis", 4)) {
			return AVIF;
		}
		return isSvg(start) ? SVG : UNKNOWN;
	}

	/** A web page with a drawing in it is no drawing. */
	private static boolean isSvg(String start) {
		int svg = start.indexOf("<svg");
		int html = start.toLowerCase(Locale.ROOT).indexOf("<html");
		return svg >= 0 && (html < 0 || svg < html);
	}

}
