package app.joren.analyzer.icon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Kinds of pictures, known by how they begin. */
enum PictureFormat {

	PNG, JPEG, GIF, WEBP, ICO, SVG, UNKNOWN;

	/** Where the markup of an SVG begins at the latest. */
	private static final int PROLOGUE = 2048;

	static PictureFormat of(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
		if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
			return PNG;
		}
		if (start.startsWith("\u00ff\u00d8\u00ff")) {
			return JPEG;
		}
		if (start.startsWith("GIF8")) {
			return GIF;
		}
		if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
			return WEBP;
		}
		if (Arrays.equals(bytes, 0, Math.min(bytes.length, 4), new byte[] { 0, 0, 1, 0 }, 0, 4)) {
			return ICO;
		}
		return start.contains("<svg") ? SVG : UNKNOWN;
	}

}
