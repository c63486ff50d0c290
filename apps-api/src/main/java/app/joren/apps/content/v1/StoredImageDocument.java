package app.joren.apps.content.v1;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A picture as it is kept here. Each address names what is in it, so that what it gives
 * may be kept for good.
 *
 * @param address relative to this API, with the width in place of {@code {width}}
 * @param widths in which it is kept, the smallest first; what is asked for in between
 * comes in the next larger one
 * @param animation the moving picture, if it moves; relative to this API
 * @param color fills its place until it is there
 */
public record StoredImageDocument(String address, List<Integer> widths, @Nullable String animation,
		@Nullable String color) {

	public StoredImageDocument {
		widths = List.copyOf(widths);
	}

}
