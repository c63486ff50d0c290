package app.joren.extraction.mutation;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Adds a bar at the top, a column beside the main block, and a box of links at its end.
 *
 * @param share of the three
 */
record InsertedBoxes(double share) implements Change {

	private static final int LINKS = 5;

	@Override
	public void apply(Document page, Dice dice) {
		Element main = Template.main(page);
		List<Element> links = links(page);
		if (dice.falls("bar", this.share)) {
			page.body()
				.prependElement("div")
				.addClass("b-" + dice.name("bar"))
				.appendElement("p")
				.text("We have a new look. Tell us what you think of it.");
		}
		if (main != page.body() && dice.falls("column", this.share)) {
			Element column = new Element("div").addClass("b-" + dice.name("column"));
			column.appendElement("h3").text("Newsletter");
			column.appendElement("p").text("Get our best stories once a week. You can leave at any time.");
			list(column, links.reversed());
			if (dice.falls("before", 0.5)) {
				main.before(column);
			}
			else {
				main.after(column);
			}
		}
		if (main != page.body() && dice.falls("related", this.share)) {
			Element related = main.appendElement(dice.falls("aside", 0.5) ? "aside" : "div")
				.addClass(dice.falls("named", 0.5) ? "related" : "b-" + dice.name("related"));
			related.appendElement("h3").text("More");
			list(related, links);
		}
	}

	private static void list(Element parent, List<Element> links) {
		Element list = parent.appendElement("ul");
		links.stream()
			.limit(LINKS)
			.forEach((link) -> list.appendElement("li")
				.appendElement("a")
				.attr("href", link.attr("href"))
				.text(link.text()));
	}

	private static List<Element> links(Document page) {
		List<Element> links = new ArrayList<>();
		for (Element link : page.body().select("a[href]")) {
			if (link.text().length() > 10 && !link.attr("href").startsWith("#")) {
				links.add(link.clone());
			}
		}
		return links;
	}

}
