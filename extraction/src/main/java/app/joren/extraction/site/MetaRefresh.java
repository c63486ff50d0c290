package app.joren.extraction.site;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;

/** A page that sends its readers elsewhere at once. */
public final class MetaRefresh {

	private static final Pattern CONTENT = Pattern.compile(
			"^\\s*(\\d{1,9})(?:\\.\\d*)?\\s*[;,]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]+)['\"]?\\s*$",
			Pattern.CASE_INSENSITIVE);

	private static final int AT_ONCE = 5;

	private MetaRefresh() {
	}

	/** Where the page sends its readers within a few seconds, unless to itself. */
	public static Optional<URI> target(Page page) {
		for (Element meta : Selectors.all(page.document(), "meta[http-equiv=refresh]")) {
			Matcher matcher = CONTENT.matcher(meta.attr("content"));
			if (matcher.matches() && Integer.parseInt(matcher.group(1)) <= AT_ONCE) {
				return page.resolve(matcher.group(2).strip())
					.filter((target) -> !Addresses.key(target).equals(Addresses.key(page.address())));
			}
		}
		return Optional.empty();
	}

}
