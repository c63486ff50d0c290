package app.joren.crawler.rendition;

import app.joren.runtime.picture.PictureFormat;

/**
 * What a file is made of, read from its outer parts without any pixel.
 *
 * @param whole whether it goes on to its end
 * @param frames how many pictures follow each other in it
 * @param buffer how many bytes its reader holds for each of its pixels at once, also of
 * those that are passed over; 0 when it reads line by line
 * @param metadata whether it says more of itself than how it is looked at
 * @param orientation how the camera was held
 */
record Structure(boolean whole, int frames, int buffer, boolean metadata, Orientation orientation) {

	static Structure of(PictureFormat format, byte[] bytes) {
		return switch (format) {
			case JPEG -> JpegSegments.read(bytes);
			case PNG -> PngChunks.read(bytes);
			case GIF -> GifBlocks.read(bytes);
			case WEBP -> WebpChunks.read(bytes);
			default -> new Structure(true, 1, 0, false, Orientation.UPRIGHT);
		};
	}

}
