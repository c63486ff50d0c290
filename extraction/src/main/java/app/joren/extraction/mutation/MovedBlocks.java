package app.joren.extraction.mutation;

import java.util.Comparator;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts what stands beside the main block, and beside what holds it, into another order.
 *
 * @param share of the levels
 */
record MovedBlocks(double share) implements Change {

	@Override
	public void apply(Document page, Dice dice) {
		for (Element box = Template.main(page).parent(); box != null && !box.nameIs("html"); box = box.parent()) {
			if (dice.falls("move " + Template.key(box), this.share)
					&& box.children().stream().noneMatch(MovedBlocks::isText)) {
				List<Element> children = List.copyOf(box.children());
				List<Element> moved = children.stream()
					.sorted(Comparator.comparingLong((child) -> dice.hash("place " + Template.key(child))))
					.toList();
				moved.forEach(box::appendChild);
			}
		}
	}

	/** The order of an article's own parts is what it says. */
	private static boolean isText(Element element) {
		return element.nameIs("p") || element.nameIs("h2") || element.nameIs("pre");
	}

}
