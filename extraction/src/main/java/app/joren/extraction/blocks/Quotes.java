package app.joren.extraction.blocks;

import java.util.List;
import java.util.Optional;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads quotations, and the posts of networks that are marked up as such.
 *
 * @param context of the page
 */
record Quotes(Context context) {

	private static final NamePattern PULLED = new NamePattern("(?:^|[\\s_-])pull-?quote(?:[\\s_-]|$)");

	List<Block> read(Element quote) {
		Optional<Block> embed = Embeds.post(quote, this.context.page());
		if (embed.isPresent()) {
			return List.of(embed.get());
		}
		Element source = source(quote);
		List<Run> said = (source == null) ? List.of() : this.context.runs(source);
		Context inside = (source == null) ? this.context : this.context.without((element) -> element == source);
		Walk walk = new Walk(inside, Style.PLAIN);
		walk.children(quote, Style.PLAIN);
		List<Block> blocks = walk.blocks();
		return (blocks.isEmpty() && said.isEmpty()) ? List.of() : List.of(new Block.Quote(blocks, said));
	}

	/** Words of the article that are set apart from it, where nothing else says so. */
	static boolean isPullQuote(Element element) {
		return BlockNames.isBlock(element) && PULLED.in(element)
				&& Selectors.first(element, "blockquote, img, h1, h2, p ~ p ~ p ~ p") == null;
	}

	private static @Nullable Element source(Element quote) {
		Element last = quote.lastElementChild();
		if (last == null || hasTextAfter(last)) {
			return null;
		}
		if (last.nameIs("footer") || last.nameIs("cite") || last.nameIs("figcaption")) {
			return last;
		}
		if (last.firstElementChild() == null) {
			return null;
		}
		Element cite = last.firstElementChild();
		return (cite.nameIs("cite") && last.text().equals(cite.text())) ? last : null;
	}

	private static boolean hasTextAfter(Element element) {
		for (Node node = element.nextSibling(); node != null; node = node.nextSibling()) {
			if (node instanceof TextNode words && !words.isBlank()) {
				return true;
			}
		}
		return false;
	}

}
