package app.joren.extraction.mutation;

import java.util.List;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes away attributes that say what an element means.
 *
 * @param share of them
 */
record LostAttributes(double share) implements Change {

	private static final List<String> MEANING = List.of("itemprop", "itemscope", "itemtype", "role", "rel", "datetime",
			"property", "typeof", "vocab", "title");

	@Override
	public void apply(Document page, Dice dice) {
		for (Element element : page.body().getAllElements()) {
			for (Attribute attribute : element.attributes().asList()) {
				String name = attribute.getKey();
				if ((MEANING.contains(name) || name.startsWith("aria-"))
						&& dice.falls("lose " + name + element.normalName(), this.share)) {
					element.removeAttr(name);
				}
			}
		}
	}

}
