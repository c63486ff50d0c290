package app.joren.crawler.image;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import static java.util.function.Predicate.not;

/** Notes which articles show which images, and has those fetched that are not known. */
@Component
public class ShowingImages {

	private static final Set<String> WEB = Set.of("http", "https");

	private final ImageUses uses;

	private final Images images;

	private final ImageCommands commands;

	private final ImageNews news;

	private final Clock clock;

	ShowingImages(ImageUses uses, Images images, ImageCommands commands, ImageNews news, Clock clock) {
		this.uses = uses;
		this.images = images;
		this.commands = commands;
		this.news = news;
		this.clock = clock;
	}

	/** Notes what articles show. Doing so twice changes nothing. */
	public void show(ShownImages shown) {
		want(this.uses.replace(shown.appId(), shown.articles())
			.stream()
			.flatMap((article) -> article.addresses().stream())
			.filter(ShowingImages::isOfTheWeb)
			.collect(Collectors.toSet()), shown.appId());
	}

	/** No article of an app is there any more. */
	public void forget(String appId) {
		this.uses.forget(appId);
	}

	/** What is being fetched for others is told to this app too, when it is there. */
	private void want(Set<URI> addresses, String appId) {
		Instant now = this.clock.instant();
		List<ImageState> images = this.images.want(addresses, appId, now);
		this.commands.fetch(images.stream()
			.filter(ShowingImages::waits)
			.map((image) -> new FetchImage(image.address(), null))
			.toList());
		this.news.tell(images.stream().filter(not(ShowingImages::waits)).toList(), appId);
	}

	private static boolean waits(ImageState image) {
		return image.status() == ImageState.Status.WAITING;
	}

	private static boolean isOfTheWeb(URI address) {
		return address.getScheme() != null && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))
				&& address.getHost() != null;
	}

}
