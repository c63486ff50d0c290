package app.joren.apps.content.v1;

import java.util.Optional;

import app.joren.apps.image.KnownImage;
import app.joren.apps.image.KnownImages;
import app.joren.contracts.article.Image;
import app.joren.contracts.image.StoredImage;
import org.jspecify.annotations.Nullable;

/**
 * Writes pictures as phones read them. One that is nothing for a reader is left out.
 *
 * @param known what is known of the pictures
 */
record ImageWriter(KnownImages known) {

	private static final String IMAGES = "/v1/images/";

	@Nullable ImageDocument image(@Nullable Image image) {
		if (image == null) {
			return null;
		}
		Optional<KnownImage> found = this.known.find(image.address());
		if (found.filter(KnownImage::isUnfit).isPresent()) {
			return null;
		}
		StoredImage stored = found.map(KnownImage::image).orElse(null);
		return SafeText.web(image.address())
			.map((address) -> new ImageDocument(address, SafeText.optionalText(image.alt()),
					(stored != null) ? Integer.valueOf(stored.width()) : image.width(),
					(stored != null) ? Integer.valueOf(stored.height()) : image.height(), document(stored)))
			.orElse(null);
	}

	private static @Nullable StoredImageDocument document(@Nullable StoredImage stored) {
		if (stored == null) {
			return null;
		}
		String address = IMAGES + stored.hash();
		return new StoredImageDocument(address + "/{width}", stored.widths(),
				(stored.animation() != null) ? address + "/animation" : null, stored.color());
	}

}
