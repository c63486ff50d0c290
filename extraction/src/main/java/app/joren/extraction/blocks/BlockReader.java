package app.joren.extraction.blocks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import app.joren.contracts.article.Block;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/** Reads parts of a page as blocks. */
public final class BlockReader {

	private BlockReader() {
	}

	/**
	 * Reads containers as blocks, in order and without losing visible text.
	 * @param page the page that they belong to
	 * @param containers elements of the page, none inside another
	 * @param excluded elements inside them that are left out with all that they hold
	 * @return the blocks
	 */
	public static List<Block> read(Page page, Collection<Element> containers, Predicate<Element> excluded) {
		return read(page, containers, excluded, (element) -> false);
	}

	/**
	 * Reads containers as blocks, and in them what is hidden until somebody opens it.
	 * @param page the page that they belong to
	 * @param containers elements of the page, none inside another
	 * @param excluded elements inside them that are left out with all that they hold
	 * @param shown hidden elements inside them that are read
	 * @return the blocks
	 */
	public static List<Block> read(Page page, Collection<Element> containers, Predicate<Element> excluded,
			Predicate<Element> shown) {
		Context context = new Context(page, excluded, shown);
		List<Block> blocks = new ArrayList<>();
		for (Element container : containers) {
			blocks.addAll(context.whole(container));
		}
		return List.copyOf(blocks);
	}

}
