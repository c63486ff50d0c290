package app.joren.crawler.image;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
		send(image.apps().stream().flatMap((appId) -> message(image, appId).stream()));
	}

	/** Tells one app; of images that are only at their site there is nothing to tell. */
	void tell(Collection<ImageState> images, String appId) {
		send(images.stream().flatMap((image) -> message(image, appId).stream()));
	}

	/** Tells all apps that have shown an image that none does any more. */
	void forgotten(ImageState image, Instant now) {
		send(image.apps().stream().map((appId) -> new ImageMessage.ImageForgotten(appId, image.address(), now)));
	}

	private void send(Stream<? extends ImageMessage> messages) {
		this.queues.sendAll(QUEUE, messages.toList());
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
