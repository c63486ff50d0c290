package app.joren.crawler.rendition;

/** An image is not to be shown. */
final class UnfitImage extends Exception {

	private static final long serialVersionUID = 1L;

	private final ImageFault fault;

	UnfitImage(ImageFault fault) {
		super(fault.slug(), null, false, false);
		this.fault = fault;
	}

	ImageFault fault() {
		return this.fault;
	}

}
