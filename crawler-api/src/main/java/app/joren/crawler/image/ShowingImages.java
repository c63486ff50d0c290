package app.joren.crawler.image;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;

import org.springframework.stereotype.Component;

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
		for (ShownImages.OfArticle article : shown.articles()) {
			if (this.uses.replace(shown.appId(), article)) {
				article.addresses()
					.stream()
					.filter(ShowingImages::isOfTheWeb)
					.forEach((each) -> want(each, shown.appId()));
			}
		}
	}

	/** No article of an app is there any more. */
	public void forget(String appId) {
		this.uses.forget(appId);
	}

	/** What is being fetched for others is told to this app too, when it is there. */
	private void want(URI address, String appId) {
		ImageState image = this.images.want(address, appId, this.clock.instant());
		if (image.status() == ImageState.Status.WAITING) {
			this.commands.fetch(new FetchImage(address, null));
		}
		else {
			this.news.tell(image, appId);
		}
	}

	private static boolean isOfTheWeb(URI address) {
		return address.getScheme() != null && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))
				&& address.getHost() != null;
	}

}
