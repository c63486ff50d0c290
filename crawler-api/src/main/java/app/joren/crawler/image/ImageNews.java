package app.joren.crawler.image;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import app.joren.contracts.image.ImageMessage;
import app.joren.runtime.queue.Queues;
import org.springframework.stereotype.Component;

/** Tells the apps service what became of images. */
@Component
class ImageNews {

	private static final String QUEUE = "app-images";

	private final Queues queues;

	ImageNews(Queues queues) {
		this.queues = queues;
	}

	/** Tells all apps that have shown an image. */
	void tell(ImageState image) {
		image.apps().forEach((appId) -> tell(image, appId));
	}

	/** Tells one app; of an image that is only at its site there is nothing to tell. */
	void tell(ImageState image, String appId) {
		message(image, appId).ifPresent((message) -> this.queues.send(QUEUE, message));
	}

	/** Tells all apps that have shown an image that none does any more. */
	void forgotten(ImageState image, Instant now) {
		image.apps()
			.forEach((appId) -> this.queues.send(QUEUE, new ImageMessage.ImageForgotten(appId, image.address(), now)));
	}

	private static Optional<ImageMessage> message(ImageState image, String appId) {
		Instant checked = image.checked();
		if (checked == null) {
			return Optional.empty();
		}
		return switch (image.status()) {
			case KEPT -> Optional
				.of(new ImageMessage.ImageKept(appId, image.address(), checked, Objects.requireNonNull(image.image())));
			case UNFIT -> Optional.of(new ImageMessage.ImageUnfit(appId, image.address(), checked,
					Objects.requireNonNull(image.reason())));
			case WAITING, AT_SITE -> Optional.empty();
		};
	}

}
