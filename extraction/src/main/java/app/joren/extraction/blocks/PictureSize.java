package app.joren.extraction.blocks;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.contracts.article.Image;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How big a picture is: as its set of sources says, else as its address does, else as its
 * element does; the element's proportions complete what the others leave out.
 *
 * @param width in pixels, 0 where unknown
 * @param height in pixels, 0 where unknown
 */
record PictureSize(int width, int height) {

	private static final int MOST = 20000;

	private static final int LEAST = 16;

	/** Where addresses tell both: 800x600 before an ending or as a part of the path. */
	private static final List<Pattern> BOTH = List.of(
			Pattern.compile("[-_](\\d{2,5})x(\\d{2,5})(?:@\\dx)?\\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])",
					Pattern.CASE_INSENSITIVE),
			Pattern.compile("/(\\d{2,5})x(\\d{2,5})/"),
			Pattern.compile("(?:^|[/,_])w[_=](\\d{2,5}),(?:.*,)?h[_=](\\d{2,5})(?:[,/]|$)"),
			Pattern.compile("[?&;](?:w|width)=(\\d{2,5})&(?:.*&)?(?:h|height)=(\\d{2,5})(?:&|$)"),
			Pattern.compile("[?&;](?:resize|fit|size)=(\\d{2,5})(?:,|%2C|x)(\\d{2,5})(?:&|$)"));

	private static final Pattern WIDTH = Pattern
		.compile("(?:[?&;](?:w|width|imwidth)=|/w_|,w_|/w/|[/,]width=)(\\d{2,5})(?=[&,/]|$)");

	static PictureSize of(URI address, @Nullable Element img, @Nullable Integer setWidth) {
		PictureSize written = written(img);
		PictureSize told = ofAddress(address.toString());
		if (setWidth != null && told.width() != setWidth) {
			told = new PictureSize(setWidth, 0);
		}
		if (told.width() == 0) {
			return written;
		}
		if (told.height() == 0 && written.width() > 0 && written.height() > 0) {
			return new PictureSize(told.width(),
					(int) Math.round(told.width() * (double) written.height() / written.width()));
		}
		return told;
	}

	private static PictureSize ofAddress(String address) {
		for (Pattern pattern : BOTH) {
			Matcher both = pattern.matcher(address);
			if (both.find()) {
				return sane(Integer.parseInt(both.group(1)), Integer.parseInt(both.group(2)));
			}
		}
		Matcher width = WIDTH.matcher(address);
		return width.find() ? sane(Integer.parseInt(width.group(1)), 0) : new PictureSize(0, 0);
	}

	private static PictureSize sane(int width, int height) {
		boolean sane = width >= LEAST && width <= MOST && (height == 0 || (height >= LEAST && height <= MOST));
		return sane ? new PictureSize(width, height) : new PictureSize(0, 0);
	}

	private static PictureSize written(@Nullable Element img) {
		return (img == null) ? new PictureSize(0, 0) : new PictureSize(pixels(img, "width"), pixels(img, "height"));
	}

	/** A length in pixels; 0 where it is none. */
	static int pixels(Element img, String attribute) {
		String value = img.attr(attribute).strip();
		String digits = value.endsWith("px") ? value.substring(0, value.length() - 2).strip() : value;
		return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
	}

	Image image(URI address, @Nullable String alt) {
		return new Image(address, alt, orNull(this.width), orNull(this.height));
	}

	private static @Nullable Integer orNull(int pixels) {
		return (pixels > 0) ? Integer.valueOf(pixels) : null;
	}

}
