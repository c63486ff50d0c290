package app.joren.extraction.listing;

import java.net.URI;
import java.util.Optional;

import app.joren.contracts.definition.ItemSelectors;
import app.joren.extraction.page.Page;
import app.joren.extraction.site.Hints;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import org.jspecify.annotations.Nullable;

/**
 * What a definition's selectors make of the articles that a page links to: which of them
 * the page lists, and what it says about them. Where the selectors give nothing, what is
 * seen without them stays.
 *
 * @param page the page
 * @param selectors the definition's
 * @param items the elements that the selectors call items
 */
public record SelectedItems(Page page, ItemSelectors selectors, Elements items) {

	/** Looks at a page; a page without a single item is not read by selectors. */
	public static Optional<SelectedItems> of(Page page, ItemSelectors selectors) {
		Elements items = page.document().select(selectors.item());
		return items.isEmpty() ? Optional.empty() : Optional.of(new SelectedItems(page, selectors, items));
	}

	/**
	 * An article as the selectors read it.
	 * @return empty if it is linked to, but not listed
	 */
	public Optional<ListedItem> select(ListedItem found) {
		return found.anchor()
			.parents()
			.stream()
			.filter(this.items::contains)
			.findFirst()
			.or(() -> Optional.of(found.anchor()).filter(this.items::contains))
			.filter((item) -> isLink(item, found.anchor()))
			.map((item) -> new ListedItem(found.address(), found.scope(), found.anchor(), hints(item, found.hints())));
	}

	private boolean isLink(Element item, Element anchor) {
		Elements links = this.selectors.link().isBlank() ? new Elements(item) : item.select(this.selectors.link());
		return links.eachAttr("href").contains(anchor.attr("href"));
	}

	private Hints hints(Element item, Hints seen) {
		URI image = picked(item, this.selectors.image()).map((element) -> element.attr("src"))
			.flatMap(this.page::resolve)
			.orElse(seen.image());
		return new Hints(text(item, this.selectors.title(), seen.title()), date(item, seen.date()), seen.bylines(),
				image, text(item, this.selectors.summary(), seen.summary()));
	}

	private @Nullable String date(Element item, @Nullable String seen) {
		Optional<Element> date = picked(item, this.selectors.date());
		return date.map((element) -> element.attr("datetime"))
			.filter((moment) -> !moment.isBlank())
			.or(() -> date.map(Element::text).filter((text) -> !text.isBlank()))
			.orElse(seen);
	}

	private static @Nullable String text(Element item, @Nullable String selector, @Nullable String seen) {
		return picked(item, selector).map(Element::text).filter((text) -> !text.isBlank()).orElse(seen);
	}

	/** What a selector points at in an item; an empty one at the item itself. */
	private static Optional<Element> picked(Element item, @Nullable String selector) {
		if (selector == null) {
			return Optional.empty();
		}
		return Optional.ofNullable(selector.isBlank() ? item : item.selectFirst(selector));
	}

}
