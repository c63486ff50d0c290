package app.joren.contracts.design;

import java.net.URI;
import java.util.regex.Pattern;

import app.joren.contracts.definition.Evidence;

/**
 * The icon for home screens and stores: a square, opaque PNG of 1024 pixels, made of one
 * of the site's own pictures and kept under its hash.
 *
 * @param hash hexadecimal SHA-256 of the PNG
 * @param source the site's picture
 * @param evidence why it is that one
 */
public record AppIcon(String hash, URI source, Evidence evidence) {

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	public AppIcon {
		if (!isHash(hash)) {
			throw new IllegalArgumentException("No SHA-256 in hexadecimal: " + hash);
		}
	}

	/** Whether an icon could be kept under such a name. */
	public static boolean isHash(String text) {
		return HASH.matcher(text).matches();
	}

	/** The key of an icon in the bucket of icons. */
	public static String key(String hash) {
		return hash + ".png";
	}

}
