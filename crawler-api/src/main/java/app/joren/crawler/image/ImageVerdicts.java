package app.joren.crawler.image;

import java.time.Duration;
import java.time.Instant;

import app.joren.contracts.image.StoredImage;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.image.ImageState.Status;
import app.joren.crawler.rendition.ImageFault;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * Decides what an image is after a look at it. What is kept stays kept while the site
 * only has an error, or gives something else for once.
 *
 * @param settings how long things last
 */
record ImageVerdicts(ImageSettings settings) {

	/** Images that were fetched together are not looked at again together. */
	private static final int SPREAD = 1000;

	ImageState unchanged(ImageState image, Instant now) {
		return image.now(now, now.plus(recheck(image)), image.status(), image.reason(), 0);
	}

	ImageState kept(ImageState image, StoredImage stored, int bytes, @Nullable Validators validators, Instant now) {
		return image.now(now, now.plus(recheck(image)), Status.KEPT, null, 0).holding(validators, stored, bytes);
	}

	ImageState unfit(ImageState image, ImageFault fault, Instant now) {
		int failures = image.failures() + 1;
		if (!fault.isPassing()) {
			Status status = (fault == ImageFault.TOO_COSTLY) ? Status.AT_SITE : Status.UNFIT;
			return image.now(now, now.plus(recheck(image)), status, fault.slug(), failures).holding(null, null, 0);
		}
		Instant due = now.plus(this.settings.pause(failures));
		if (image.status() == Status.KEPT && failures < this.settings.failures()) {
			return image.now(now, due, Status.KEPT, null, failures);
		}
		return image.now(now, due, Status.UNFIT, fault.slug(), failures).holding(null, null, 0);
	}

	/** A host that is busy or rests says nothing about the image. */
	ImageState failed(ImageState image, FetchFailed failure, Instant now) {
		if (failure.gone()) {
			return unfit(image, ImageFault.GONE, now);
		}
		if (failure.type() == ProblemType.TOO_LARGE) {
			return unfit(image, ImageFault.TOO_LARGE, now);
		}
		Duration wish = failure.retryAfter();
		boolean putOff = wish != null && failure.requests() == 0;
		int failures = putOff ? image.failures() : image.failures() + 1;
		Duration pause = putOff ? Duration.ZERO : this.settings.pause(failures);
		Instant due = now.plus((wish != null && wish.compareTo(pause) > 0) ? wish : pause);
		return (image.status() == Status.WAITING || image.status() == Status.AT_SITE)
				? image.now(now, due, Status.AT_SITE, failure.type().slug(), failures)
				: image.now(now, due, image.status(), image.reason(), failures);
	}

	private Duration recheck(ImageState image) {
		long part = Math.floorMod(image.address().hashCode(), SPREAD);
		return this.settings.recheck().plus(this.settings.recheck().multipliedBy(part).dividedBy(10L * SPREAD));
	}

}
