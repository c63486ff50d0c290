package app.joren.extraction.mutation;

import java.util.Comparator;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Leaves out elements of the head that describe the page, and puts the rest into another
 * order.
 *
 * @param share of the descriptions
 */
record ChangedHead(double share) implements Change {

	@Override
	public void apply(Document page, Dice dice) {
		for (Element element : page.select("meta[property],meta[name],script[type=application/ld+json]")) {
			if (!element.attr("name").equals("robots") && dice.falls("drop " + key(element), this.share)) {
				element.remove();
			}
		}
		List<Element> children = List.copyOf(page.head().children());
		children.stream()
			.filter((child) -> child.nameIs("meta") || child.nameIs("link"))
			.sorted(Comparator.comparingLong((child) -> dice.hash("order " + key(child))))
			.forEach(page.head()::appendChild);
	}

	private static String key(Element element) {
		return element.normalName() + element.attr("property") + element.attr("name") + element.attr("rel");
	}

}
