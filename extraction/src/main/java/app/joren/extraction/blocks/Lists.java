package app.joren.extraction.blocks;

import java.util.ArrayList;
import java.util.List;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Block.Listing;
import app.joren.contracts.article.Run;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists.
 *
 * @param context of the page
 */
record Lists(Context context) {

	List<Block> list(Element list) {
		List<Listing.Item> items = new ArrayList<>();
		collect(list, items);
		if (items.isEmpty()) {
			return List.of();
		}
		List<Block.Picture> pictures = pictures(items);
		if (pictures.size() > 1 && pictures.size() == items.size()) {
			return List.of(new Block.Gallery(pictures, List.of()));
		}
		boolean ordered = list.nameIs("ol");
		Listing.Style style = ordered ? Listing.Style.ORDERED : Listing.Style.BULLET;
		return List.of(new Listing(style, ordered ? start(list) : null, items));
	}

	/** The pictures of items that hold nothing but one: such a list is a gallery. */
	private static List<Block.Picture> pictures(List<Listing.Item> items) {
		return items.stream()
			.filter((item) -> item.term().isEmpty() && item.blocks().size() == 1)
			.map((item) -> item.blocks().getFirst())
			.filter(Block.Picture.class::isInstance)
			.map(Block.Picture.class::cast)
			.toList();
	}

	private void collect(Element list, List<Listing.Item> items) {
		for (Node node : list.childNodes()) {
			if (node instanceof TextNode words && !words.isBlank()) {
				items.add(new Listing.Item(List.of(), List.of(paragraph(words))));
			}
			else if (node instanceof Element element && !this.context.skips(element)) {
				child(element, items);
			}
		}
	}

	private void child(Element element, List<Listing.Item> items) {
		if (element.nameIs("li")) {
			add(items, this.context.read(element));
		}
		else if (element.nameIs("ul") || element.nameIs("ol")) {
			nested(list(element), items);
		}
		else if (Selectors.first(element, "> li") != null) {
			collect(element, items);
		}
		else {
			Walk walk = new Walk(this.context, Style.PLAIN);
			walk.element(element, Style.PLAIN);
			add(items, walk.blocks());
		}
	}

	/** A list that stands between the items belongs to the one before. */
	private static void nested(List<Block> list, List<Listing.Item> items) {
		if (list.isEmpty()) {
			return;
		}
		if (items.isEmpty()) {
			items.add(new Listing.Item(List.of(), list));
			return;
		}
		Listing.Item last = items.removeLast();
		List<Block> blocks = new ArrayList<>(last.blocks());
		blocks.addAll(list);
		items.add(new Listing.Item(last.term(), blocks));
	}

	private static void add(List<Listing.Item> items, List<Block> blocks) {
		if (!blocks.isEmpty()) {
			items.add(new Listing.Item(List.of(), blocks));
		}
	}

	/** An item without a list. */
	List<Block> orphan(Element item) {
		List<Block> blocks = this.context.read(item);
		return blocks.isEmpty() ? List.of()
				: List.of(new Listing(Listing.Style.BULLET, null, List.of(new Listing.Item(List.of(), blocks))));
	}

	List<Block> definitions(Element list) {
		List<Listing.Item> items = new ArrayList<>();
		List<Run> term = define(list, new ArrayList<>(), items);
		if (!term.isEmpty()) {
			items.add(new Listing.Item(term, List.of()));
		}
		return items.isEmpty() ? List.of() : List.of(new Listing(Listing.Style.DEFINITION, null, items));
	}

	private List<Run> define(Element list, List<Run> pending, List<Listing.Item> items) {
		List<Run> term = pending;
		for (Node node : list.childNodes()) {
			if (node instanceof TextNode words && !words.isBlank()) {
				items.add(new Listing.Item(term, List.of(paragraph(words))));
				term = List.of();
			}
			else if (node instanceof Element element && !this.context.skips(element)) {
				term = defined(element, term, items);
			}
		}
		items.removeIf((item) -> item.term().isEmpty() && item.blocks().isEmpty());
		return term;
	}

	private List<Run> defined(Element element, List<Run> term, List<Listing.Item> items) {
		if (element.nameIs("dt")) {
			if (!term.isEmpty()) {
				items.add(new Listing.Item(term, List.of()));
			}
			return this.context.runs(element);
		}
		if (!element.nameIs("dd") && Selectors.first(element, "dt, dd") != null) {
			return define(element, term, items);
		}
		items.add(new Listing.Item(term,
				element.nameIs("dd") ? this.context.read(element) : this.context.whole(element)));
		return List.of();
	}

	private static Block paragraph(TextNode words) {
		InlineText text = new InlineText();
		text.append(words.getWholeText(), Style.PLAIN);
		return new Block.Paragraph(text.take());
	}

	private static @Nullable Integer start(Element list) {
		String start = list.attr("start");
		return (start.matches("\\d{1,6}") && !start.equals("1")) ? Integer.valueOf(start) : null;
	}

}
