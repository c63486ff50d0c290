package app.joren.apps.content;

import java.util.Optional;

import app.joren.contracts.image.ImageFormat;
import app.joren.contracts.image.StoredImage;
import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * A file of an image.
 *
 * @param key in the bucket of images
 * @param format of the file
 * @param tag names what is in it
 */
record ImageChoice(String key, ImageFormat format, String tag) {

	private static final MediaType WEBP = MediaType.parseMediaType(ImageFormat.WEBP.mediaType());

	/**
	 * The image in the width that was asked for, or the next larger one that there is.
	 */
	static ImageChoice still(StoredImage image, int asked, @Nullable String accepted) {
		int width = image.widths()
			.stream()
			.filter((each) -> each >= asked)
			.findFirst()
			.orElseGet(() -> image.widths().getLast());
		ImageFormat format = image.formats()
			.stream()
			.filter((each) -> each != ImageFormat.WEBP || takesWebp(accepted))
			.findFirst()
			.orElseGet(() -> image.formats().getFirst());
		return new ImageChoice(StoredImage.key(image.hash(), width, format), format,
				String.join("-", image.hash(), Integer.toString(width), format.name()));
	}

	/** The moving image. */
	static Optional<ImageChoice> moving(StoredImage image) {
		return Optional.ofNullable(image.animation())
			.map((format) -> new ImageChoice(StoredImage.animationKey(image.hash(), format), format,
					image.hash() + "-animation"));
	}

	/**
	 * Whether WebP is named among what is taken: {@code image/*} was said long before
	 * there was any.
	 */
	private static boolean takesWebp(@Nullable String accepted) {
		if (accepted == null) {
			return false;
		}
		try {
			return MediaType.parseMediaTypes(accepted)
				.stream()
				.anyMatch((type) -> type.equalsTypeAndSubtype(WEBP) && type.getQualityValue() > 0);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
