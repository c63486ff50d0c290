package app.joren.crawler.rendition;

import java.util.List;

import app.joren.contracts.image.StoredImage;

/** What became of an image's bytes. */
public sealed interface MadeImage {

	/**
	 * It can be shown.
	 *
	 * @param image what is known of it
	 * @param renditions the files that are to be kept of it
	 */
	record Fit(StoredImage image, List<Rendition> renditions) implements MadeImage {
	}

	/**
	 * It is not to be shown.
	 *
	 * @param fault why
	 */
	record Unfit(ImageFault fault) implements MadeImage {
	}

}
