package app.joren.analyzer.understanding;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

import app.joren.analyzer.icon.PictureDecoder;
import app.joren.analyzer.icon.RenderedIcon;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.design.AppIcon;
import app.joren.extraction.design.Color;
import app.joren.extraction.design.IconSource;
import app.joren.extraction.page.FetchedPage;

/**
 * Finds the picture that makes the best icon, by looking at few of them: a site names
 * more than it has, and often says a wrong size.
 *
 * @param exploration what asks the site
 */
record IconReading(Exploration exploration) {

	private static final int MOST_TRIES = 4;

	/** No home screen shows more pixels. */
	private static final double HOME_SCREEN = 180;

	/** A picture of such a worth needs no better one. */
	private static final double ENOUGH = 0.9;

	/**
	 * An icon and its file.
	 *
	 * @param icon what the design says
	 * @param rendered the file
	 */
	record Found(AppIcon icon, RenderedIcon rendered) {
	}

	/** The best icon that the candidates give. */
	Optional<Found> best(List<IconSource> candidates, Color site) {
		Choice best = null;
		for (IconSource candidate : candidates.subList(0, Math.min(MOST_TRIES, candidates.size()))) {
			Choice choice = this.exploration.raw(candidate.address())
				.map(FetchedPage::body)
				.flatMap(PictureDecoder::decode)
				.map((picture) -> new Choice(candidate, picture))
				.orElse(null);
			best = (choice != null && (best == null || choice.worth() > best.worth())) ? choice : best;
			if (best != null && best.worth() >= ENOUGH) {
				break;
			}
		}
		return Optional.ofNullable(best).flatMap((choice) -> choice.found(site));
	}

	/**
	 * A candidate that is a picture.
	 *
	 * @param source where it is from
	 * @param picture its pixels
	 */
	private record Choice(IconSource source, BufferedImage picture) {

		/** How sharp it is on a home screen, less what its form leaves empty. */
		double worth() {
			double shorter = Math.min(this.picture.getWidth(), this.picture.getHeight());
			double longer = Math.max(this.picture.getWidth(), this.picture.getHeight());
			return Math.min(1, shorter / HOME_SCREEN) * shorter / longer;
		}

		Optional<Found> found(Color site) {
			return RenderedIcon.of(this.picture, site)
				.map((icon) -> new Found(new AppIcon(icon.hash(), this.source.address(), evidence()), icon));
		}

		private Evidence evidence() {
			String reason = switch (this.source.kind()) {
				case HOME_SCREEN -> "The site names it for home screens";
				case FAVICON -> "The site shows it in the tabs of browsers";
				case LOGO -> "It stands at the head of the site's pages";
			};
			double trust = (this.source.kind() == IconSource.Kind.HOME_SCREEN) ? 0.95 : 0.8;
			return Evidence.of(Math.round(100 * trust * (0.5 + worth() / 2)) / 100.0, reason,
					"It has %d × %d pixels".formatted(this.picture.getWidth(), this.picture.getHeight()));
		}

	}

}
