package app.joren.push.payload;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/** How a platform wants a push to be written. */
@FunctionalInterface
interface Layout {

	/** The document of a push, with these words and this picture in place of its own. */
	Object of(Push push, String title, String body, @Nullable URI image);

}
