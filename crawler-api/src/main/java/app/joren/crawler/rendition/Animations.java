package app.joren.crawler.rendition;

import java.util.Optional;

import app.joren.contracts.image.ImageFormat;
import app.joren.runtime.picture.PictureFormat;

/**
 * Decides which moving images are kept as they are: those that are small enough, and
 * carry nothing that a person may not want to give away.
 */
record Animations(RenditionSettings settings) {

	Optional<ImageFormat> of(PictureFormat format, byte[] bytes, Structure structure) {
		boolean kept = structure.frames() > 1 && structure.frames() <= this.settings.mostFrames()
				&& bytes.length <= this.settings.largestAnimation().toBytes() && !structure.metadata();
		return kept ? format(format) : Optional.empty();
	}

	private static Optional<ImageFormat> format(PictureFormat format) {
		return switch (format) {
			case GIF -> Optional.of(ImageFormat.GIF);
			case PNG -> Optional.of(ImageFormat.PNG);
			case WEBP -> Optional.of(ImageFormat.WEBP);
			default -> Optional.empty();
		};
	}

}
