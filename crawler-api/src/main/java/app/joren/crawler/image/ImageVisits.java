package app.joren.crawler.image;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import app.joren.contracts.image.StoredImage;
import app.joren.crawler.rendition.ImageMaker;
import app.joren.crawler.rendition.MadeImage;
import app.joren.crawler.store.ContentHash;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.FetchOutcome.Fetched;
import app.joren.runtime.fetch.FetchOutcome.NotModified;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.fetch.Validators;
import app.joren.runtime.robots.PoliteFetcher;
import org.springframework.stereotype.Component;

/** Fetches images, keeps what can be shown of them, and tells the apps. */
@Component
public class ImageVisits {

	private final Images images;

	private final UnusedImages unused;

	private final ImageStore store;

	private final PoliteFetcher fetcher;

	private final ImageMaker maker;

	private final ImageNews news;

	private final ImageVerdicts verdicts;

	private final FetchRequest.Limits limits;

	private final Clock clock;

	ImageVisits(Images images, UnusedImages unused, ImageStore store, PoliteFetcher fetcher, ImageMaker maker,
			ImageNews news, ImageSettings settings, Clock clock) {
		this.images = images;
		this.unused = unused;
		this.store = store;
		this.fetcher = fetcher;
		this.maker = maker;
		this.news = news;
		this.verdicts = new ImageVerdicts(settings);
		this.limits = new FetchRequest.Limits(settings.maxSize(), null, false);
		this.clock = clock;
	}

	/**
	 * Does what a command says. A command that comes again, since a worker has died
	 * before it could tell the apps, has them told.
	 */
	public void visit(FetchImage command) {
		this.images.find(command.address()).ifPresent((image) -> {
			if (Objects.equals(image.checked(), command.checked())) {
				visit(image, this.clock.instant());
			}
			else {
				this.news.tell(image);
			}
		});
	}

	/**
	 * If what was written before counts, the apps are told of that: it may be this write
	 * itself, whose answer was lost, so that nobody else tells them.
	 */
	private void visit(ImageState image, Instant now) {
		if (!this.unused.forget(image, now)) {
			this.images.decide(image, look(image, now))
				.or(() -> this.images.find(image.address()))
				.ifPresent(this.news::tell);
		}
	}

	/** What is not in its bucket any more, or not for long, is asked for anew. */
	private ImageState look(ImageState image, Instant now) {
		boolean there = image.image() != null && this.store.has(image.image());
		Validators validators = there ? image.validators() : null;
		FetchRequest request = FetchRequest.of(image.address()).unless(validators).within(this.limits);
		return switch (this.fetcher.fetch(request)) {
			case NotModified _ -> this.verdicts.unchanged(image, now);
			case Fetched fetched -> fetched(image, fetched, there, now);
			case FetchFailed failed -> this.verdicts.failed(image, failed, now);
		};
	}

	private ImageState fetched(ImageState image, Fetched fetched, boolean there, Instant now) {
		byte[] bytes = fetched.body();
		StoredImage kept = image.image();
		if (there && kept != null && kept.hash().equals(ContentHash.of(bytes))) {
			return this.verdicts.kept(image, kept, bytes.length, fetched.validators(), now);
		}
		return switch (this.maker.make(bytes)) {
			case MadeImage.Fit fit -> {
				this.store.keep(fit.image(), bytes, fit.renditions());
				yield this.verdicts.kept(image, fit.image(), bytes.length, fetched.validators(), now);
			}
			case MadeImage.Unfit unfit -> this.verdicts.unfit(image, unfit.fault(), now);
		};
	}

}
