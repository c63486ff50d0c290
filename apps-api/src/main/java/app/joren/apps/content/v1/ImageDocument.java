package app.joren.apps.content.v1;

import java.net.URI;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A picture by its address.
 *
 * @param address absolute, http or https: where the site has it
 * @param alt what is read out in its place
 * @param width in pixels, where known
 * @param height in pixels, where known
 * @param stored the picture as it is kept here; absent while it is not
 */
public record ImageDocument(URI address, @Nullable String alt, @Nullable Integer width, @Nullable Integer height,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable StoredImageDocument stored) {
}
