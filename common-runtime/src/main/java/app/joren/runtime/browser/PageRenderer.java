package app.joren.runtime.browser;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/** Runs the scripts of pages. */
public interface PageRenderer {

	/** Whether there is a browser at all. */
	boolean available();

	/**
	 * Runs the scripts of a page that was fetched.
	 * @param address that gave the page
	 * @param contentType as it came
	 * @param body as it came
	 * @return what its scripts made of it; nothing that a page does makes it throw
	 */
	RenderedPage render(URI address, @Nullable String contentType, byte[] body);

}
