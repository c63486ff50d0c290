package app.joren.crawler.image;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

/** Has images fetched again whose time has come. */
@Component
public class DueImages {

	private final Images images;

	private final ImageCommands commands;

	private final Clock clock;

	DueImages(Images images, ImageCommands commands, Clock clock) {
		this.images = images;
		this.commands = commands;
		this.clock = clock;
	}

	/** Sends commands for what is due; several workers may do so at the same time. */
	public void send() {
		Instant now = this.clock.instant();
		IntStream.range(0, Images.SLOTS)
			.mapToObj((slot) -> this.images.due(slot, now))
			.flatMap(List::stream)
			.flatMap((address) -> this.images.find(address).stream())
			.filter((image) -> !image.due().isAfter(now) && this.images.lease(image, now))
			.forEach((image) -> this.commands.fetch(List.of(new FetchImage(image.address(), image.checked()))));
	}

}
