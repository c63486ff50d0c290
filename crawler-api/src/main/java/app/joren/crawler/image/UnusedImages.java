package app.joren.crawler.image;

import java.time.Instant;

import org.springframework.stereotype.Component;

/** Lets images go that no article shows any more. */
@Component
class UnusedImages {

	private final Images images;

	private final ImageUses uses;

	private final ImageStore store;

	private final ImageNews news;

	private final ImageSettings settings;

	UnusedImages(Images images, ImageUses uses, ImageStore store, ImageNews news, ImageSettings settings) {
		this.images = images;
		this.uses = uses;
		this.store = store;
		this.news = news;
		this.settings = settings;
	}

	/**
	 * Forgets an image if it has not been shown for long. Its files are let go first: if
	 * an article begins to show it in this moment it is found without them, and fetched
	 * anew.
	 * @return whether it is forgotten
	 */
	boolean forget(ImageState image, Instant now) {
		if (image.wanted().plus(this.settings.unused()).isAfter(now) || this.uses.isShown(image.address())) {
			return false;
		}
		if (image.image() != null && !this.images.isElsewhere(image)) {
			this.store.letGo(image.image());
		}
		this.news.forgotten(image, now);
		return this.images.forget(image);
	}

}
