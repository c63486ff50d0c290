package app.joren.runtime.browser;

import java.util.List;

/**
 * What scripts made of a page.
 *
 * @param html the document as HTML; empty where rendering failed
 * @param requests how many requests the page caused
 * @param refused what the page asked for and did not get, each as an address with a
 * reason
 * @param problem why there is no document, or empty
 */
public record RenderedPage(String html, int requests, List<String> refused, String problem) {

	public RenderedPage {
		refused = List.copyOf(refused);
	}

	/** A page that could not be rendered. */
	public static RenderedPage failed(String problem) {
		return new RenderedPage("", 0, List.of(), problem);
	}

	/** Whether there is a document. */
	public boolean done() {
		return !this.html.isEmpty();
	}

}
