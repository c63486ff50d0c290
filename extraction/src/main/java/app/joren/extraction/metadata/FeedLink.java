package app.joren.extraction.metadata;

import java.net.URI;

/**
 * A feed that a page names.
 *
 * @param address absolute
 * @param type its media type
 * @param title as the page has it, may be empty
 */
public record FeedLink(URI address, String type, String title) {
}
