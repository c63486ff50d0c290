package app.joren.apps.image;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.joren.apps.table.AppsTable;
import app.joren.apps.table.Keys;
import app.joren.contracts.image.StoredImage;

import org.springframework.stereotype.Component;

/** The images of the apps, for reading. */
@Component
public class AppImages {

	private final AppsTable table;

	private final ImageItems items;

	AppImages(AppsTable table, ImageItems items) {
		this.table = table;
		this.items = items;
	}

	/** What an app knows of the images at these addresses. */
	public KnownImages of(String appId, Collection<URI> addresses) {
		Map<String, URI> byKey = addresses.stream()
			.distinct()
			.collect(Collectors.toMap((address) -> Keys.imageAt(address.toString()), Function.identity()));
		Map<URI, KnownImage> known = new HashMap<>();
		this.table.items(Keys.partition(appId), byKey.keySet()).forEach((item) -> {
			URI address = byKey.get(item.text(Keys.SORT));
			if (address != null) {
				known.put(address, this.items.read(item));
			}
		});
		return new KnownImages(known);
	}

	/** What is kept under a hash, if some app shows it. */
	public Optional<StoredImage> find(String hash) {
		return StoredImage.isHash(hash) ? this.items.ofAnyApp(hash) : Optional.empty();
	}

}
