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
	default RenderedPage render(URI address, @Nullable String contentType, byte[] body) {
		return render(address, contentType, body, Integer.MAX_VALUE);
	}

	/**
	 * Runs the scripts of a page that was fetched, and has them ask for a few things
	 * only.
	 * @param address that gave the page
	 * @param contentType as it came
	 * @param body as it came
	 * @param most how many requests they may send; there is a limit in any case
	 * @return what its scripts made of it; nothing that a page does makes it throw
	 */
	RenderedPage render(URI address, @Nullable String contentType, byte[] body, int most);

}
