package app.joren.runtime.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.LeafNode;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Draws an SVG of a stranger. It is written anew before, so that no document type with
 * entities is left, and refused if it has what can cost without end (things that repeat
 * things that repeat others), what loads something, or letters, for which only the site
 * has the font.
 */
public final class SvgDrawing {

	private static final int MOST_BYTES = 256 * 1024;

	private static final int MOST_ELEMENTS = 1000;

	private static final int MOST_REPEATS = 50;

	private static final double LONGEST = 8;

	private static final String REFUSED = "text, image, foreignObject, filter, pattern, marker";

	/** What draws another element again, by its id. */
	private static final String REPEATING = "use, [mask], [clip-path], [style*=mask], [style*=clip-path]";

	private static final Pattern ID = Pattern.compile("#([^)\"'\\s;]+)");

	/** Dashes can be so short that a line has millions of them. */
	private static final Pattern DASHES = Pattern.compile("stroke-dasharray\\s*:[^;]*");

	private static final URI NOWHERE = URI.create("about:blank");

	private SvgDrawing() {
	}

	/**
	 * The drawing with its transparency; empty if it is not drawn.
	 * @param svg the file
	 * @param side how long its longer side gets, in pixels
	 */
	public static Optional<BufferedImage> draw(byte[] svg, int side) throws IOException {
		if (svg.length > MOST_BYTES) {
			return Optional.empty();
		}
		Document document = Jsoup.parse(new ByteArrayInputStream(svg), null, NOWHERE.toString(), Parser.xmlParser());
		Element root = document.selectFirst("svg");
		return (root == null || !isHarmless(root)) ? Optional.empty() : draw(written(root), side);
	}

	private static boolean isHarmless(Element svg) {
		return svg.stream().limit(MOST_ELEMENTS + 1L).count() <= MOST_ELEMENTS && svg.select(REFUSED).isEmpty()
				&& svg.select(REPEATING).size() <= MOST_REPEATS
				&& svg.select("style").stream().noneMatch(SvgDrawing::repeats)
				&& repeated(svg).stream().allMatch((element) -> element.select(REPEATING).isEmpty());
	}

	private static boolean repeats(Element style) {
		String rules = style.wholeText();
		return rules.contains("mask") || rules.contains("clip-path") || rules.contains("dasharray");
	}

	/** The elements that others draw again. */
	private static List<Element> repeated(Element svg) {
		Set<String> ids = svg.select(REPEATING)
			.stream()
			.flatMap((element) -> element.attributes().asList().stream())
			.flatMap((attribute) -> ID.matcher(attribute.getValue()).results())
			.map((found) -> found.group(1))
			.collect(Collectors.toSet());
		return svg.select("[id]").stream().filter((element) -> ids.contains(element.id())).toList();
	}

	private static String written(Element svg) {
		svg.select("script, animate, animateTransform, animateMotion, set").remove();
		svg.select("[stroke-dasharray]").forEach((element) -> element.removeAttr("stroke-dasharray"));
		svg.select("[style*=dasharray]")
			.forEach((element) -> element.attr("style", DASHES.matcher(element.attr("style")).replaceAll("")));
		svg.forEachNode((node) -> {
			if (node instanceof LeafNode && !(node instanceof TextNode)) {
				node.remove();
			}
		});
		svg.attr("xmlns", "http://www.w3.org/2000/svg").attr("xmlns:xlink", "http://www.w3.org/1999/xlink");
		Document alone = Document.createShell("").outputSettings(new Document.OutputSettings());
		alone.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
		alone.empty().appendChild(svg);
		return alone.outerHtml();
	}

	private static Optional<BufferedImage> draw(String svg, int side) {
		LoaderContext limits = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
		SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
				NOWHERE, limits);
		if (drawing == null) {
			return Optional.empty();
		}
		FloatSize size = drawing.size();
		double scale = side / Math.max(size.getWidth(), size.getHeight());
		double shorter = Math.min(size.getWidth(), size.getHeight()) * scale;
		if (!(shorter > side / LONGEST)) {
			return Optional.empty();
		}
		int width = (int) Math.round(size.getWidth() * scale);
		int height = (int) Math.round(size.getHeight() * scale);
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
		graphics.dispose();
		return Optional.of(picture);
	}

}
