package app.joren.extraction.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;

import org.jspecify.annotations.Nullable;

/**
 * Links with numbers that stand together, among them the number of the page itself.
 *
 * @param container what holds them
 * @param links by number, the first of each
 */
record NumberBlock(Element container, Map<Integer, Element> links) {

	private static final Pattern NUMBER = Pattern.compile("^[\\[(|·\\s]*(\\d{1,5})[\\])|·\\s.]*$");

	private static final Pattern CURRENT = Pattern.compile("(?i)current|active|selected|disabled|\\bon\\b|now|this");

	private static final Pattern CALENDAR = Pattern.compile("(?i)calendar|カレンダー");

	/** How a text with nothing but a number may begin; most texts do not. */
	private static final String BEGINNINGS = "0123456789[(|· \t\n\u000b\f\r";

	private static final Evaluator NOT_SHOWN = Selectors.of("a[href],select,option,script,style");

	private static final int LEVELS = 4;

	/** The blocks of a page's links. */
	static List<NumberBlock> of(List<Element> anchors) {
		Map<Element, List<Element>> holders = new LinkedHashMap<>();
		for (Element anchor : anchors) {
			if (number(anchor.text()).isPresent() && !isCalendar(anchor)) {
				Element up = anchor.parent();
				for (int level = 0; level < LEVELS && up != null; level++, up = up.parent()) {
					holders.computeIfAbsent(up, (holder) -> new ArrayList<>()).add(anchor);
				}
			}
		}
		return holders.entrySet()
			.stream()
			.map((holder) -> new NumberBlock(holder.getKey(), byNumber(holder.getValue())))
			.toList();
	}

	/** The link to the page after this one. */
	Optional<Element> next(Page page) {
		OptionalInt current = current(page);
		return (current.isEmpty()) ? Optional.empty() : Optional.ofNullable(this.links.get(current.getAsInt() + 1));
	}

	private OptionalInt current(Page page) {
		OptionalInt shown = shown();
		if (shown.isPresent()) {
			return shown;
		}
		String own = Addresses.key(page.address());
		for (Map.Entry<Integer, Element> link : this.links.entrySet()) {
			boolean here = page.resolve(link.getValue().attr("href"))
				.map(Addresses::key)
				.filter(own::equals)
				.isPresent() && !link.getValue().attr("href").startsWith("#");
			if (here || isCurrent(link.getValue()) || isCurrent(link.getValue().parent())) {
				return OptionalInt.of(link.getKey());
			}
		}
		boolean fromSecond = this.links.containsKey(2) && !this.links.containsKey(1) && this.links.size() >= 2;
		return fromSecond ? OptionalInt.of(1) : OptionalInt.empty();
	}

	/** A number that is no link, next to those that are. */
	private OptionalInt shown() {
		Set<Integer> numbers = new TreeSet<>();
		this.container.nodeStream(TextNode.class).forEach((node) -> {
			Element parent = node.parent();
			OptionalInt number = number(node.text());
			if (parent != null && number.isPresent() && parent.closest(NOT_SHOWN) == null) {
				numbers.add(number.getAsInt());
			}
		});
		return numbers.stream()
			.filter((n) -> !this.links.containsKey(n))
			.filter((n) -> this.links.containsKey(n + 1) || this.links.containsKey(n - 1))
			.mapToInt(Integer::intValue)
			.findFirst();
	}

	private static boolean isCurrent(@Nullable Element element) {
		return element != null && (element.hasAttr("aria-current") || CURRENT.matcher(element.className()).find());
	}

	private static boolean isCalendar(Element anchor) {
		Element table = anchor.closest("table");
		return table != null && (CALENDAR.matcher(table.className() + " " + table.id()).find()
				|| table.select("tr").size() >= 4 && table.select("td").size() >= 28);
	}

	private static Map<Integer, Element> byNumber(List<Element> anchors) {
		Map<Integer, Element> byNumber = new HashMap<>();
		anchors.forEach((anchor) -> number(anchor.text()).ifPresent((n) -> byNumber.putIfAbsent(n, anchor)));
		return byNumber;
	}

	private static OptionalInt number(String text) {
		if (text.isEmpty() || BEGINNINGS.indexOf(text.charAt(0)) < 0) {
			return OptionalInt.empty();
		}
		Matcher matcher = NUMBER.matcher(text);
		return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
	}

}
