package app.joren.extraction.mutation;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes boxes of one tag boxes of another.
 *
 * @param share of the boxes
 */
record SwappedTags(double share) implements Change {

	private static final List<String> PLAIN = List.of("div", "section");

	@Override
	public void apply(Document page, Dice dice) {
		for (Element element : page.body().getAllElements()) {
			String key = Template.key(element);
			if (Template.isBox(element) && dice.falls("swap " + key, this.share)) {
				boolean plain = element.nameIs("div");
				element.tagName(plain ? "section" : PLAIN.get(dice.below("tag " + key, PLAIN.size())));
			}
		}
	}

}
