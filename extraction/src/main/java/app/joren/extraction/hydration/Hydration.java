package app.joren.extraction.hydration;

import java.util.List;
import java.util.Optional;

import app.joren.extraction.page.Page;
import app.joren.extraction.template.PageProfile;
import org.jsoup.nodes.Document;

/**
 * Makes a plain page of one whose HTML lacks what its state holds. The result reads like
 * any other page: a heading, a byline, a date and a body, or links with dates.
 */
public final class Hydration {

	private static final int MOST_LISTS = 12;

	private static final int ENOUGH = 300;

	private static final int MUCH = 2500;

	private Hydration() {
	}

	/** The page as its scripts would build it; empty if its HTML holds all already. */
	public static Optional<Page> of(Page page) {
		List<Object> roots = StateScripts.of(page.document());
		if (roots.isEmpty()) {
			return Optional.empty();
		}
		String shown = shown(page.document());
		int weight = RichText.weigh(shown);
		StateSearch search = new StateSearch(roots, page.address());
		Optional<StateItem> article = search.article();
		if (article.isPresent()) {
			return article.filter((item) -> item.weight() * 2 > weight)
				.filter((item) -> isMissing(RichText.texts(item.body() == null ? "" : item.body()), shown))
				.map((item) -> new HydratedDocument(page).with(item));
		}
		if (holdsContent(page, weight)) {
			return Optional.empty();
		}
		List<StateSearch.Listed> lists = search.lists()
			.stream()
			.filter((list) -> isMissing(list.items().stream().map((item) -> squeezed(item.title())).toList(), shown))
			.limit(MOST_LISTS)
			.toList();
		if (!lists.isEmpty()) {
			return Optional.of(new HydratedDocument(page).with(lists));
		}
		return markup(page, roots, shown);
	}

	/**
	 * State has much that no reader is meant to see where the page says enough itself.
	 */
	private static boolean holdsContent(Page page, int weight) {
		return weight > MUCH || PageProfile.of(page).prose() > ENOUGH;
	}

	/** A stream of components may hold nothing but the page's own elements. */
	private static Optional<Page> markup(Page page, List<Object> roots, String shown) {
		return roots.stream()
			.filter((root) -> root instanceof List<?>)
			.map(RichText::html)
			.filter((html) -> HydratedDocument.text(html).length() >= ENOUGH)
			.max((one, other) -> Integer.compare(one.length(), other.length()))
			.filter((html) -> isMissing(RichText.texts(html), shown))
			.map((html) -> new HydratedDocument(page).with(html));
	}

	/** Whether less than half of some texts is shown by the HTML as it is. */
	private static boolean isMissing(List<String> texts, String shown) {
		long there = texts.stream().filter((text) -> shown.contains(squeezed(text))).count();
		return !texts.isEmpty() && there * 2 < texts.size();
	}

	private static String shown(Document document) {
		Document visible = document;
		if (document.selectFirst("noscript,template") != null) {
			visible = document.clone();
			visible.select("noscript,template").remove();
		}
		return squeezed(visible.body().text());
	}

	private static String squeezed(String text) {
		return text.replaceAll("[\\s\\p{Punct}]+", "");
	}

}
