package app.joren.apps.content.v1;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * A picture by its address.
 *
 * @param address absolute, http or https
 * @param alt what is read out in its place
 * @param width in pixels, where known
 * @param height in pixels, where known
 */
public record ImageDocument(URI address, @Nullable String alt, @Nullable Integer width, @Nullable Integer height) {
}
