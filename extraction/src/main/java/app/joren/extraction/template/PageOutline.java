package app.joren.extraction.template;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;

/**
 * The text units of a page in reading order, and how much unique or repeated text stands
 * under each element. Scripts, forms, comments of readers and what is hidden are left
 * out.
 */
final class PageOutline {

	private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "svg", "select",
			"button", "textarea", "iframe", "object", "head");

	private static final Pattern COMMENTS = Pattern.compile("(?:^|[-_ ])(?:comments?|respond|disqus\\w*)(?:[-_ ]|$)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final Evaluator LINK = Selectors.of("a");

	private final List<TextUnit> units;

	private PageOutline(List<TextUnit> units) {
		this.units = units;
	}

	/** The outline of a document's body. */
	static PageOutline of(Element body) {
		Collector collector = new Collector();
		body.filter(collector);
		return new PageOutline(collector.units());
	}

	List<TextUnit> units() {
		return this.units;
	}

	/** Sums a weight of the units over all their ancestors. */
	Map<Element, Integer> sum(ToIntFunction<TextUnit> weight) {
		Map<Element, Integer> sums = new IdentityHashMap<>();
		for (TextUnit unit : this.units) {
			int value = weight.applyAsInt(unit);
			if (value > 0) {
				for (Element e = unit.block(); e != null; e = e.parent()) {
					sums.merge(e, value, Integer::sum);
				}
			}
		}
		return sums;
	}

	static boolean isSilent(Element element) {
		String id = element.id();
		String names = element.className();
		return SILENT.contains(element.normalName()) || element.hasAttr("hidden")
				|| "true".equals(element.attr("aria-hidden"))
				|| ((!id.isEmpty() || !names.isEmpty()) && !"body".equals(element.normalName())
						&& (COMMENTS.matcher(id).find() || COMMENTS.matcher(names).find()));
	}

	private static final class Collector implements NodeFilter {

		private final Map<Element, StringBuilder> texts = new LinkedHashMap<>();

		private final Map<Element, StringBuilder> links = new IdentityHashMap<>();

		@Override
		public FilterResult head(Node node, int depth) {
			if (node instanceof Element element) {
				return isSilent(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
			}
			if (node instanceof TextNode text && !text.isBlank()) {
				add(text);
			}
			return FilterResult.CONTINUE;
		}

		private void add(TextNode node) {
			Element block = node.parent() instanceof Element parent ? parent : null;
			boolean link = false;
			while (block != null && !block.isBlock() && block.parent() != null) {
				link |= "a".equals(block.normalName());
				block = block.parent();
			}
			if (block == null) {
				return;
			}
			link |= block.closest(LINK) != null;
			this.texts.computeIfAbsent(block, (key) -> new StringBuilder()).append(node.getWholeText());
			if (link) {
				this.links.computeIfAbsent(block, (key) -> new StringBuilder()).append(node.getWholeText());
			}
		}

		List<TextUnit> units() {
			List<TextUnit> units = new ArrayList<>(this.texts.size());
			this.texts.forEach((block, text) -> units.add(new TextUnit(block,
					SPACES.matcher(text).replaceAll(" ").strip(), TextUnit.weigh(text), linkWeight(block))));
			return units;
		}

		private int linkWeight(Element block) {
			StringBuilder text = this.links.get(block);
			return (text == null) ? 0 : TextUnit.weigh(text);
		}

	}

}
