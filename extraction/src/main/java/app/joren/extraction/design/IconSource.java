package app.joren.extraction.design;

import java.net.URI;

/**
 * A picture of the site that may become the app's icon.
 *
 * @param address where it is
 * @param size of its side in pixels, as far as it is told
 * @param kind what the site uses it for
 */
public record IconSource(URI address, int size, Kind kind) {

	/** What a site uses a picture for. */
	public enum Kind {

		/** For home screens, as manifests and touch icons are. */
		HOME_SCREEN,

		/** For the tabs of browsers. */
		FAVICON,

		/** At the head of its pages. */
		LOGO

	}

}
