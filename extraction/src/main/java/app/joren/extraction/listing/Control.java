package app.joren.extraction.listing;

import java.net.URI;

import org.jsoup.nodes.Element;

/**
 * Something other than a link that leads to a further page of a list.
 *
 * @param element what a reader presses or chooses, or what scripts wait for
 * @param target the address behind it
 */
public record Control(Element element, URI target) {
}
