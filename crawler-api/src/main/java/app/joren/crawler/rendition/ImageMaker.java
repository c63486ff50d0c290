package app.joren.crawler.rendition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.image.ImageFormat;
import app.joren.contracts.image.StoredImage;
import app.joren.crawler.store.ContentHash;
import app.joren.runtime.picture.PictureFormat;
import app.joren.runtime.picture.SvgDrawing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the sizes of an image, whatever its bytes are. */
@Component
public class ImageMaker {

	private static final Logger log = LoggerFactory.getLogger(ImageMaker.class);

	/** Nothing that is so narrow shows anything. */
	private static final int SMALLEST = 4;

	private static final long MOST_FOR_PHONES = 25_000_000;

	private final RenditionSettings settings;

	private final Sizes sizes;

	private final Animations animations;

	private final Memory memory;

	ImageMaker(RenditionSettings settings) {
		this.settings = settings;
		this.sizes = new Sizes(settings);
		this.animations = new Animations(settings);
		this.memory = new Memory(settings.memory());
	}

	/** Makes all that is to be kept of an image; it does not throw. */
	public MadeImage make(byte[] bytes) {
		try {
			PictureFormat format = PictureFormat.of(bytes);
			return switch (format) {
				case PNG, JPEG, GIF, WEBP, BMP -> ofPixels(format, bytes);
				case SVG -> ofDrawing(bytes);
				case AVIF -> ofAvif(bytes);
				case ICO -> new MadeImage.Unfit(ImageFault.UNKNOWN_FORMAT);
				case UNKNOWN -> new MadeImage.Unfit(ImageFault.NOT_AN_IMAGE);
			};
		}
		catch (UnfitImage ex) {
			return new MadeImage.Unfit(ex.fault());
		}
		catch (IOException | RuntimeException ex) {
			// Readers throw whatever they stumble over.
			log.debug("An image cannot be read", ex);
			return new MadeImage.Unfit(ImageFault.UNREADABLE);
		}
	}

	private MadeImage ofPixels(PictureFormat format, byte[] bytes) throws IOException, UnfitImage {
		Structure structure = Structure.of(format, bytes);
		try (PictureSource source = PictureSource.open(format, bytes, structure)) {
			check(source, structure);
			if (source.buffer() > this.settings.mostBuffered().toBytes()) {
				return tooCostly(format, bytes, source, structure);
			}
			try (Memory.Room _ = this.memory.take(source.memory(this.settings.widest()))) {
				BufferedImage widest = source.read(this.settings.widest());
				return made(bytes, source.width(), source.height(), widest,
						this.animations.of(format, bytes, structure));
			}
		}
	}

	private void check(PictureSource source, Structure structure) throws UnfitImage {
		if (source.width() < SMALLEST || source.height() < SMALLEST) {
			throw new UnfitImage(ImageFault.SPACER);
		}
		if (source.pixels() > this.settings.mostPixels()) {
			throw new UnfitImage(ImageFault.TOO_MANY_PIXELS);
		}
		if (!structure.whole()) {
			throw new UnfitImage(ImageFault.TRUNCATED);
		}
	}

	private MadeImage ofDrawing(byte[] bytes) throws IOException, UnfitImage {
		int side = this.settings.widest();
		try (Memory.Room _ = this.memory.take(Integer.BYTES * (long) side * side)) {
			BufferedImage drawn = SvgDrawing.draw(bytes, side)
				.orElseThrow(() -> new UnfitImage(ImageFault.DRAWING_REFUSED));
			return made(bytes, drawn.getWidth(), drawn.getHeight(), drawn, Optional.empty());
		}
	}

	private MadeImage made(byte[] bytes, int width, int height, BufferedImage widest, Optional<ImageFormat> animation)
			throws UnfitImage {
		Looks looks = Looks.of(widest);
		if (looks.plain()) {
			throw new UnfitImage(ImageFault.SPACER);
		}
		StoredImage image = new StoredImage(ContentHash.of(bytes), width, height, this.sizes.widths(width),
				this.sizes.formats(widest, looks.transparent()), animation.orElse(null), looks.color());
		List<Rendition> renditions = new ArrayList<>(this.sizes.of(widest, image));
		animation
			.map((format) -> new Rendition(StoredImage.animationKey(image.hash(), format), format.mediaType(), bytes))
			.ifPresent(renditions::add);
		return new MadeImage.Fit(image, renditions);
	}

	private static MadeImage ofAvif(byte[] bytes) throws UnfitImage {
		AvifBoxes boxes = AvifBoxes.of(bytes).orElseThrow(() -> new UnfitImage(ImageFault.UNKNOWN_FORMAT));
		return asItIs(bytes, boxes.width(), boxes.height(), ImageFormat.AVIF);
	}

	/** A phone reads with less memory than the readers here, which would shrink it. */
	private static MadeImage tooCostly(PictureFormat format, byte[] bytes, PictureSource source, Structure structure)
			throws UnfitImage {
		if (source.pixels() > MOST_FOR_PHONES) {
			throw new UnfitImage(ImageFault.TOO_MANY_PIXELS);
		}
		if (structure.metadata()) {
			throw new UnfitImage(ImageFault.TOO_COSTLY);
		}
		return asItIs(bytes, source.width(), source.height(),
				(format == PictureFormat.WEBP) ? ImageFormat.WEBP : ImageFormat.JPEG);
	}

	private static MadeImage asItIs(byte[] bytes, int width, int height, ImageFormat format) {
		StoredImage image = new StoredImage(ContentHash.of(bytes), width, height, List.of(width), List.of(format), null,
				null);
		return new MadeImage.Fit(image,
				List.of(new Rendition(StoredImage.key(image.hash(), width, format), format.mediaType(), bytes)));
	}

}
