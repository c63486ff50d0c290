package app.joren.contracts.image;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An image that is kept, in the sizes that phones need.
 *
 * @param hash hexadecimal SHA-256 of the image as the site has it
 * @param width in pixels, as it is looked at
 * @param height in pixels, as it is looked at
 * @param widths the widths in which it is kept, the smallest first
 * @param formats in which each of them is kept, the smallest file first
 * @param animation the format of the moving original, if it moves and is kept
 * @param color what fills its place until it is there, as {@code #rrggbb}
 */
public record StoredImage(String hash, int width, int height, List<Integer> widths, List<ImageFormat> formats,
		@Nullable ImageFormat animation, @Nullable String color) {

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	public StoredImage {
		if (!isHash(hash)) {
			throw new IllegalArgumentException("No SHA-256 in hexadecimal: " + hash);
		}
		widths = List.copyOf(widths);
		formats = List.copyOf(formats);
	}

	/** Whether an image could be kept under such a name. */
	public static boolean isHash(String text) {
		return HASH.matcher(text).matches();
	}

	/** The key of one size in the bucket of images. */
	public static String key(String hash, int width, ImageFormat format) {
		return "renditions/" + hash + "/" + width + "." + format.extension();
	}

	/** The key of the moving original in the bucket of images. */
	public static String animationKey(String hash, ImageFormat format) {
		return "renditions/" + hash + "/animation." + format.extension();
	}

}
