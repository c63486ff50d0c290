package app.joren.extraction.blocks;

import java.util.List;
import java.util.function.Predicate;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/**
 * What the readers of all kinds of blocks share.
 *
 * @param page the page that is read
 * @param excluded what is left out
 * @param shown what is read although it is hidden until somebody opens it
 */
record Context(Page page, Predicate<Element> excluded, Predicate<Element> shown) {

	/** The blocks of an element, which may itself be one. */
	List<Block> whole(Element element) {
		if (!BlockNames.isSpecial(element)) {
			return read(element);
		}
		Walk walk = new Walk(this, Style.PLAIN);
		walk.element(element, Style.PLAIN);
		return walk.blocks();
	}

	/** The blocks of an element's content. */
	List<Block> read(Element element) {
		boolean styled = BlockNames.isInline(element) && !element.nameIs("cite");
		Walk walk = new Walk(this, styled ? Style.PLAIN.with(element, this.page) : Style.PLAIN);
		walk.children(element, Style.PLAIN);
		return walk.blocks();
	}

	/** The text of an element as one line of runs; blocks in it are joined. */
	List<Run> runs(Element element) {
		InlineText text = new InlineText();
		for (Block block : read(element)) {
			text.breakLine();
			PlainText.runsOf(block).forEach(text::append);
		}
		return text.take();
	}

	/** The same, leaving out more. */
	Context without(Predicate<Element> more) {
		return new Context(this.page, this.excluded.or(more), this.shown);
	}

	boolean skips(Element element) {
		return this.excluded.test(element) || (Visibility.isHidden(element) && !this.shown.test(element));
	}

}
