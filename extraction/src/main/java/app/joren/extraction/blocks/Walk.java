package app.joren.extraction.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Mark;
import app.joren.contracts.article.Run;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks through markup and writes blocks: text is collected until something ends the
 * paragraph.
 */
final class Walk {

	private static final int DEEPEST = 400;

	private final Context context;

	private final Style outer;

	private final List<Block> blocks = new ArrayList<>();

	private final InlineText text = new InlineText();

	private int depth;

	Walk(Context context, Style outer) {
		this.context = context;
		this.outer = outer;
	}

	List<Block> blocks() {
		flush();
		return List.copyOf(this.blocks);
	}

	void children(Element element, Style style) {
		Style inner = (style == Style.PLAIN) ? this.outer : style;
		if (++this.depth < DEEPEST) {
			for (Node child : element.childNodes()) {
				if (child instanceof TextNode words) {
					this.text.append(words.getWholeText(), inner);
				}
				else if (child instanceof Element inside) {
					inside(inside, inner);
				}
			}
		}
		else {
			this.text.append(element.text(), inner);
		}
		this.depth--;
	}

	private void inside(Element element, Style style) {
		if (!element.nameIs("script")) {
			if (!this.context.skips(element)) {
				element(element, style);
			}
		}
		else if (!this.context.excluded().test(element)) {
			Facades.ofScript(element, this.context.page()).ifPresent(this::add);
			Maths.ofScript(element).ifPresent((formula) -> this.text.append(" " + formula + " ", style));
		}
	}

	void element(Element element, Style style) {
		switch (element.normalName()) {
			case "br" -> breakLine();
			case "wbr" -> {
			}
			case "hr" -> add(new Block.Divider());
			case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
			case "ul", "ol", "menu", "dir" -> addAll(new Lists(this.context).list(element));
			case "dl" -> addAll(new Lists(this.context).definitions(element));
			case "li" -> addAll(new Lists(this.context).orphan(element));
			case "table" -> addAll(new Tables(this.context).read(element));
			case "pre", "xmp", "listing" -> add(Codes.read(element));
			case "blockquote" -> addAll(new Quotes(this.context).read(element));
			case "figure" -> addAll(new Figures(this.context).figure(element));
			case "img", "picture", "amp-img" -> picture(element);
			case "video", "audio", "iframe", "embed", "object", "amp-iframe", "amp-video", "amp-audio" ->
				media(element);
			case "ruby" -> Rubies.write(element, this.text, style);
			case "math" -> this.text.append(" " + Maths.text(element) + " ", style);
			case "svg" -> this.text.append(svgText(element), style);
			case "noscript" -> noscript(element, style);
			case "summary" -> inOwnParagraph(element, style.with(Mark.STRONG));
			case "q" -> quoted(element, style);
			default -> other(element, style);
		}
	}

	private void other(Element element, Style style) {
		if (Codes.isCodeBox(element)) {
			add(Codes.read(element));
			return;
		}
		if (Maths.isMath(element)) {
			this.text.append(" " + Maths.text(element) + " ", style);
			return;
		}
		Optional<Block> embed = Embeds.marked(element, this.context.page());
		if (embed.isPresent()) {
			add(embed.get());
			return;
		}
		if (Quotes.isPullQuote(element)) {
			addAll(new Quotes(this.context).read(element));
			return;
		}
		Figures figures = new Figures(this.context);
		if (BlockNames.isBlock(element) || isCaptionAfterPicture(figures, element)) {
			Optional<List<Block>> pictures = figures.captionedBox(element);
			if (this.text.isEmpty() && figures.isCaption(element) && lastBlock() instanceof Block.Picture picture
					&& picture.caption().isEmpty()) {
				this.blocks.removeLast();
				this.blocks.add(new Block.Picture(picture.image(), this.context.runs(element), picture.credit()));
			}
			else if (pictures.isPresent()) {
				addAll(pictures.get());
			}
			else {
				inOwnParagraph(element, style);
			}
			return;
		}
		children(element, style.with(element, this.context.page()));
	}

	/** Captions are also written in elements that stand in a line with the picture. */
	private boolean isCaptionAfterPicture(Figures figures, Element element) {
		return element.nameIs("span") && this.text.isEmpty() && !this.blocks.isEmpty()
				&& this.blocks.getLast() instanceof Block.Picture && figures.isCaption(element);
	}

	private void inOwnParagraph(Element element, Style style) {
		flush();
		children(element, style);
		flush();
	}

	private void heading(Element element) {
		flush();
		Walk inside = new Walk(this.context, Style.PLAIN);
		inside.children(element, Style.PLAIN);
		int level = element.normalName().charAt(1) - '0';
		List<Run> title = new ArrayList<>();
		for (Block block : inside.blocks()) {
			if (block instanceof Block.Paragraph paragraph) {
				if (!title.isEmpty()) {
					title.add(Run.of("\n"));
				}
				title.addAll(withoutStrong(paragraph.text()));
			}
			else {
				addHeading(level, title);
				this.blocks.add(block);
			}
		}
		addHeading(level, title);
	}

	private void addHeading(int level, List<Run> title) {
		if (!title.isEmpty()) {
			this.blocks.add(new Block.Heading(level, title));
			title.clear();
		}
	}

	/** A heading is bold by itself. */
	private static List<Run> withoutStrong(List<Run> runs) {
		InlineText text = new InlineText();
		for (Run run : runs) {
			List<Mark> marks = run.marks().stream().filter((mark) -> mark != Mark.STRONG).toList();
			text.append(new Run(run.text(), marks, run.link(), run.ruby()));
		}
		return text.take();
	}

	private void picture(Element element) {
		Pictures pictures = new Pictures(this.context.page());
		Optional<String> sign = pictures.sign(element);
		if (sign.isPresent()) {
			this.text.append(sign.get(), this.outer);
			return;
		}
		pictures.read(element).ifPresent((image) -> {
			Optional<Block> film = Facades.ofThumbnail(image.address(), image.alt());
			if (film.isPresent()) {
				add(film.get());
				return;
			}
			Block.Picture picture = new Block.Picture(image, List.of(), null);
			if (!(lastBlock() instanceof Block.Picture last) || !last.image().address().equals(image.address())) {
				add(picture);
			}
		});
	}

	private void media(Element element) {
		Optional<Block> media = new Media(this.context).read(element);
		if (media.isPresent()) {
			add(media.get());
		}
		else if (element.nameIs("object")) {
			children(element, Style.PLAIN);
		}
	}

	/** Pictures for browsers without scripts stand in for those that a script loads. */
	private void noscript(Element element, Style style) {
		Element picture = Selectors.first(element, "img, iframe");
		Element before = element.previousElementSibling();
		boolean known = before != null
				&& (before.nameIs("img") || before.nameIs("picture") || Selectors.first(before, "img") != null);
		if (picture != null && !(known && lastBlock() instanceof Block.Picture) && element.text().length() < 40) {
			children(element, style);
		}
	}

	private void quoted(Element element, Style style) {
		this.text.append("“", style);
		children(element, style);
		this.text.append("”", style);
	}

	private static String svgText(Element svg) {
		StringBuilder text = new StringBuilder();
		for (Element element : svg.getElementsByTag("text")) {
			text.append(' ').append(element.text()).append(' ');
		}
		return text.toString();
	}

	private void breakLine() {
		if (!this.text.breakLine()) {
			flush();
		}
	}

	private void flush() {
		List<Run> runs = this.text.take();
		if (!runs.isEmpty()) {
			this.blocks.add(Facades.ofLine(runs, this.context.page()).orElseGet(() -> Downloads.blockOf(runs)));
		}
	}

	private void add(Block block) {
		flush();
		boolean twice = block instanceof Block.Divider
				&& (this.blocks.isEmpty() || this.blocks.getLast() instanceof Block.Divider);
		boolean empty = block instanceof Block.Code code && code.text().isBlank();
		if (!twice && !empty) {
			this.blocks.add(block);
		}
	}

	private void addAll(List<Block> more) {
		flush();
		this.blocks.addAll(more);
	}

	private Block lastBlock() {
		flush();
		return this.blocks.isEmpty() ? new Block.Divider() : this.blocks.getLast();
	}

}
