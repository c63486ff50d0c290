package app.joren.extraction.listing;

import java.net.URI;

import org.jsoup.nodes.Element;

/**
 * A link of a page.
 *
 * @param target normalised
 * @param anchor the element
 * @param text what a reader sees of it, or the text of its picture
 * @param chrome whether it stands in a menu, header, footer or the like
 */
public record PageLink(URI target, Element anchor, String text, boolean chrome) {
}
