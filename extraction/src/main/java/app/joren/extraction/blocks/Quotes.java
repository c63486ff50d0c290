package app.joren.extraction.blocks;

import java.util.List;
import java.util.Optional;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads quotations, and the posts of networks that are marked up as such.
 *
 * @param context of the page
 */
record Quotes(Context context) {

	List<Block> read(Element quote) {
		Optional<Block> embed = Embeds.post(quote, this.context.page());
		if (embed.isPresent()) {
			return List.of(embed.get());
		}
		Element source = source(quote);
		List<Run> said = (source == null) ? List.of() : this.context.runs(source);
		Context inside = (source == null) ? this.context
				: new Context(this.context.page(), this.context.excluded().or((element) -> element == source));
		Walk walk = new Walk(inside, Style.PLAIN);
		walk.children(quote, Style.PLAIN);
		List<Block> blocks = walk.blocks();
		return (blocks.isEmpty() && said.isEmpty()) ? List.of() : List.of(new Block.Quote(blocks, said));
	}

	private static @Nullable Element source(Element quote) {
		for (Element child : quote.children()) {
			if (child.nameIs("footer") || child.nameIs("cite") || child.nameIs("figcaption")) {
				return child;
			}
		}
		Element last = quote.lastElementChild();
		if (last == null || last.firstElementChild() == null) {
			return null;
		}
		Element cite = last.firstElementChild();
		return (cite.nameIs("cite") && last.text().equals(cite.text())) ? last : null;
	}

}
