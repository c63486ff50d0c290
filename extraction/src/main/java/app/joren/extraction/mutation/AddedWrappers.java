package app.joren.extraction.mutation;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts boxes around boxes and lists.
 *
 * @param share of them
 */
record AddedWrappers(double share) implements Change {

	@Override
	public void apply(Document page, Dice dice) {
		for (Element element : page.body().getAllElements()) {
			boolean wrapped = element != page.body() && element.parent() != null
					&& (Template.isBox(element) || element.nameIs("h1") || element.nameIs("ul"))
					&& !element.parent().nameIs("li");
			String key = Template.key(element);
			if (wrapped && dice.falls("wrap " + key, this.share)) {
				element.wrap("<div class=\"l-" + dice.name("wrapper " + key) + "\"></div>");
			}
		}
	}

}
