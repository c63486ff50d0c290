package app.joren.extraction.metadata;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells pictures that are made for sharing a link from an article's own. */
public final class SharePictures {

	private static final Pattern CARD = Pattern
		.compile("\\bog-?image|opengraph-image|/api/og\\b|/ogp?(?:/|$)|\\boverlay[-_]|social-?card|share-?card");

	private static final Pattern SITE = Pattern.compile(
			"(?:^|[/_.-])(?:logo|logos|favicon|avatar|avatars|placeholder|(?:default|fallback|og|share|sns|social)(?:[-_]?(?:image|img|share|thumb|thumbnail|og|social|logo|ogp))|ogp?|no[-_]?image|noimg|gravatar)(?=[/_.\\-\\d]|$)");

	private static final Pattern PORTRAIT = Pattern.compile("^(?:www\\.)?github\\.com/[^/]+\\.png$|gravatar\\.com/");

	private SharePictures() {
	}

	/**
	 * Whether a picture is a site's, a person's, or a card with the title written on it.
	 */
	public static boolean isNoPhotograph(URI address) {
		String place = (address.getHost() + address.getPath()).toLowerCase(Locale.ROOT);
		String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
		String file = path.substring(path.lastIndexOf('/') + 1);
		return CARD.matcher(place).find() || PORTRAIT.matcher(place).find() || SITE.matcher(file).find()
				|| path.contains("/avatar");
	}

}
