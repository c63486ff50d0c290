package app.joren.crawler.rendition;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import app.joren.contracts.image.ImageFormat;
import app.joren.contracts.image.StoredImage;
import app.joren.runtime.picture.PictureScale;

/** The sizes of one image: each is made of the next larger one. */
final class Sizes {

	/** A size that is nearly the next one is of no use. */
	private static final double NEARLY = 0.9;

	private final RenditionSettings settings;

	private final PictureWriter writer;

	Sizes(RenditionSettings settings) {
		this.settings = settings;
		this.writer = new PictureWriter(settings);
	}

	/** The widths of an image that is so wide, the smallest first. */
	List<Integer> widths(int width) {
		int most = Math.min(width, this.settings.widest());
		List<Integer> widths = new ArrayList<>(
				this.settings.widths().stream().filter((each) -> each < NEARLY * most).toList());
		widths.add(most);
		return widths;
	}

	/** In which formats the sizes are kept. */
	List<ImageFormat> formats(BufferedImage widest, boolean transparent) {
		boolean small = transparent
				&& this.writer.write(widest, ImageFormat.PNG).length <= this.settings.largestPng().toBytes();
		return List.of(ImageFormat.WEBP, small ? ImageFormat.PNG : ImageFormat.JPEG);
	}

	/** All files of an image. */
	List<Rendition> of(BufferedImage widest, StoredImage image) {
		List<Rendition> renditions = new ArrayList<>();
		BufferedImage next = widest;
		for (int width : image.widths().reversed()) {
			int height = Math.max(1, (int) Math.round(width * (double) widest.getHeight() / widest.getWidth()));
			next = (width == next.getWidth()) ? next : PictureScale.scaled(next, width, height);
			for (ImageFormat format : image.formats()) {
				renditions.add(new Rendition(StoredImage.key(image.hash(), width, format), format.mediaType(),
						this.writer.write(next, format)));
			}
		}
		return renditions;
	}

}
