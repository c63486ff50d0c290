package app.joren.extraction.listing;

import java.net.URI;

import app.joren.extraction.site.Hints;
import org.jsoup.nodes.Element;

/**
 * An article as a list shows it.
 *
 * @param address the article's
 * @param scope the largest element that belongs to this article alone
 * @param anchor the link with the title
 * @param hints what the list says
 */
public record ListedItem(URI address, Element scope, Element anchor, Hints hints) {
}
