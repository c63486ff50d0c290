package app.joren.contracts.review;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page as a person may look at it without any danger: its texts and pictures, and
 * nothing of it that runs, loads, links or submits.
 *
 * @param address the page
 * @param language of its text
 * @param html the content of a body element; every element has its node as
 * {@code data-n}, see {@link Place}
 * @param nodes the blocks that a person may point at, in the page's order
 */
public record PagePicture(URI address, @Nullable String language, String html, List<Node> nodes) {

	public PagePicture {
		nodes = List.copyOf(nodes);
	}

	/**
	 * A block.
	 *
	 * @param node see {@link Place}
	 * @param depth how many other blocks it is in
	 * @param tag its element's name
	 * @param text its first words
	 */
	public record Node(String node, int depth, String tag, String text) {
	}

}
