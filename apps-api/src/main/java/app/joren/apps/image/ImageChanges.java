package app.joren.apps.image;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.joren.apps.app.ArticleCounts;
import app.joren.apps.table.AppsTable;
import app.joren.apps.table.Keys;
import app.joren.apps.table.OvertakenWrites;
import app.joren.contracts.image.ImageMessage;
import app.joren.contracts.image.StoredImage;

import org.springframework.core.retry.RetryException;
import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Changes what is known of images by what the crawler saw, in whatever order and how
 * often it is told.
 */
@Component
public class ImageChanges {

	private final AppsTable table;

	private final ImageItems items;

	private final Clock clock;

	ImageChanges(AppsTable table, ImageItems items, Clock clock) {
		this.table = table;
		this.items = items;
		this.clock = clock;
	}

	/** Takes in one fact. */
	public void take(ImageMessage message) {
		try {
			OvertakenWrites.repeat(() -> change(message));
		}
		catch (RetryException ex) {
			throw new ImageNotChanged(message.appId(), ex);
		}
	}

	/** Whether something was written. */
	private boolean change(ImageMessage message) {
		String partition = Keys.partition(message.appId());
		Optional<KnownImage> before = this.table.item(partition, Keys.imageAt(message.address().toString()))
			.map(this.items::read);
		boolean outdated = before.filter((known) -> !known.seen().isBefore(message.seen())).isPresent();
		if (outdated || this.table.item(partition, Keys.APP).isEmpty()) {
			return false;
		}
		this.table.write(writes(message, before));
		return true;
	}

	private List<TransactWriteItem> writes(ImageMessage message, Optional<KnownImage> before) {
		String appId = message.appId();
		URI address = message.address();
		KnownImage after = KnownImage.of(message);
		StoredImage earlier = before.map(KnownImage::image).orElse(null);
		List<TransactWriteItem> writes = new ArrayList<>();
		writes
			.add(before.filter(after::isSame).isPresent() ? ArticleCounts.require(this.table, appId, address.toString())
					: ArticleCounts.touch(this.table, appId, address.toString(), this.clock.instant()));
		writes.add(message instanceof ImageMessage.ImageForgotten ? this.items.delete(appId, address)
				: this.items.put(appId, address, before, after));
		if (after.image() != null && !after.image().equals(earlier)) {
			writes.add(this.items.own(appId, address, after.image()));
		}
		if (earlier != null && (after.image() == null || !after.image().hash().equals(earlier.hash()))) {
			writes.add(this.items.disown(appId, address, earlier));
		}
		return writes;
	}

}
