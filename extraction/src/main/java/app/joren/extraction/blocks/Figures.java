package app.joren.extraction.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.Run;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads pictures with their captions and credits, and galleries.
 *
 * @param context of the page
 */
record Figures(Context context) {

	private static final NamePattern CAPTION = new NamePattern(
			"(?:^|[\\s_-])(?:fig)?caption|image-?(?:text|description|info|meta)|img-?(?:text|desc)|photo-?(?:text|desc)|bildunterschrift|legende|didascalia|bu-?text|wp-caption-text|cutline");

	private static final NamePattern CREDIT = new NamePattern(
			"credit|copyright|photographer|photo-?by|image-?source|img-?source|fotograf|attribution|byline|creator");

	private static final NamePattern GALLERY = new NamePattern(
			"galler|slideshow|slider|carousel|swiper|splide|flexslider");

	private static final NamePattern BOX = new NamePattern(
			"caption|figure|image|img|photo|picture|media|thumb|foto|bild|galler|slid|carousel|illustration|embed");

	private static final int LONGEST_CAPTION = 700;

	private static final int SHORT_CAPTION = 160;

	List<Block> figure(Element figure) {
		if (Selectors.first(figure, "figure figure") != null) {
			return gallery(figure);
		}
		if (Selectors.first(figure,
				"table, pre, iframe, video, audio, blockquote, ul, ol, p ~ p ~ p, object") != null) {
			return withCaption(figure);
		}
		List<Image> images = images(figure);
		Element caption = caption(figure);
		if (images.isEmpty() || (caption == null && figure.text().length() > LONGEST_CAPTION)) {
			return withCaption(figure);
		}
		return List.of(pictures(figure, images));
	}

	/** A box, other than a figure, that holds pictures and nothing but their captions. */
	Optional<List<Block>> captionedBox(Element box) {
		if (!BOX.in(box)) {
			return Optional.empty();
		}
		if (Selectors.first(box, "img") == null
				|| Selectors.first(box, "figure, table, pre, iframe, video, blockquote") != null) {
			return Optional.empty();
		}
		List<Image> images = images(box);
		if (images.isEmpty() || (images.size() > 1 && !GALLERY.in(box))) {
			return Optional.empty();
		}
		Element caption = caption(box);
		String all = visibleText(box);
		String said = (caption == null) ? "" : visibleText(caption);
		if (caption == null ? !isShortCaption(box, all)
				: all.length() > said.length() + 1 || said.length() > LONGEST_CAPTION) {
			return Optional.empty();
		}
		return Optional.of(List.of(pictures(box, images)));
	}

	/**
	 * A few words beside the only picture of a box tell what it shows, or who made it.
	 */
	private static boolean isShortCaption(Element box, String all) {
		return all.isEmpty() || (all.length() <= SHORT_CAPTION
				&& box.selectFirst("h1, h2, h3, h4, h5, h6, ul, ol, button, p ~ p, svg") == null
				&& box.select("a").text().length() < 0.5 * all.length());
	}

	/** Whether an element is named as what stands under a picture. */
	boolean isCaption(Element element) {
		return (element.nameIs("figcaption") || CAPTION.in(element))
				&& Selectors.first(element, "img, picture, video, iframe") == null
				&& element.text().length() <= LONGEST_CAPTION;
	}

	private Block pictures(Element figure, List<Image> images) {
		Element credit = credit(figure);
		List<Run> words = words(figure, (element) -> element == credit);
		String maker = (credit == null) ? null : InlineText.textOrNull(this.context.runs(credit));
		if (images.size() == 1) {
			return new Block.Picture(images.getFirst(), words, maker);
		}
		List<Block.Picture> pictures = images.stream()
			.map((image) -> new Block.Picture(image, List.of(), null))
			.toList();
		return new Block.Gallery(pictures, words);
	}

	/** All text of a figure but that of some parts. */
	private List<Run> words(Element figure, Predicate<Element> parts) {
		return this.context.without(parts.or((element) -> element.nameIs("img") || element.nameIs("picture")))
			.runs(figure);
	}

	private List<Block> gallery(Element figure) {
		List<Block.Picture> pictures = new ArrayList<>();
		for (Element inner : Selectors.all(figure, "figure, img")) {
			if (inner == figure || innermost(inner) != figure || isInNoscript(inner)) {
				continue;
			}
			List<Block> blocks = inner.nameIs("figure") && !this.context.skips(inner) ? figure(inner)
					: images(inner).stream().map((image) -> picture(image)).toList();
			if (!blocks.stream().allMatch(Block.Picture.class::isInstance)) {
				return withCaption(figure);
			}
			blocks.forEach((block) -> pictures.add((Block.Picture) block));
		}
		if (pictures.size() < 2) {
			return withCaption(figure);
		}
		return List.of(new Block.Gallery(pictures, words(figure, (element) -> element.nameIs("figure"))));
	}

	private static Block picture(Image image) {
		return new Block.Picture(image, List.of(), null);
	}

	private static @Nullable Element innermost(Element element) {
		Element parent = element.parent();
		return (parent == null) ? null : parent.closest("figure");
	}

	/** A figure of something else than pictures: its content, then the caption. */
	private List<Block> withCaption(Element figure) {
		Walk walk = new Walk(this.context, Style.PLAIN);
		walk.children(figure, Style.PLAIN);
		return walk.blocks();
	}

	private List<Image> images(Element element) {
		Pictures pictures = new Pictures(this.context.page());
		List<Image> images = new ArrayList<>();
		for (Element img : Selectors.all(element, "img, amp-img")) {
			if (this.context.excluded().test(img) || pictures.sign(img).isPresent()) {
				continue;
			}
			pictures.read(img).ifPresent((image) -> {
				boolean known = images.stream().anyMatch((other) -> other.address().equals(image.address()));
				boolean again = isInNoscript(img) && !images.isEmpty();
				if (!known && !again) {
					images.add(image);
				}
			});
		}
		if (images.isEmpty()) {
			Selectors.all(element, "picture").forEach((picture) -> pictures.read(picture).ifPresent(images::add));
		}
		return images;
	}

	private static boolean isInNoscript(Element img) {
		Element parent = img.parent();
		return parent != null
				&& (parent.nameIs("noscript") || (parent.parent() != null && parent.parent().nameIs("noscript")));
	}

	private static @Nullable Element caption(Element figure) {
		Element caption = Selectors.first(figure, "figcaption");
		if (caption != null) {
			return caption;
		}
		for (Element element : figure.getAllElements()) {
			if (element != figure && element.attributesSize() > 0 && element.hasText() && CAPTION.in(element)) {
				return element;
			}
		}
		return null;
	}

	private static @Nullable Element credit(Element figure) {
		for (Element element : figure.getAllElements()) {
			if (element != figure && element.attributesSize() > 0 && element.hasText() && !element.nameIs("figcaption")
					&& (CREDIT.in(element) || CREDIT.in(element.attr("itemprop")))) {
				return element;
			}
		}
		return null;
	}

	private String visibleText(Element element) {
		return PlainText.of(this.context.read(element)).strip();
	}

}
