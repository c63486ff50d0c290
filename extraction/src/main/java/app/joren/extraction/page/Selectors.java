package app.joren.extraction.page;

import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Selectors that were read before. Reading one takes longer than finding what it means on
 * most pages.
 */
public final class Selectors {

	private static final Remembered<Read> READ = new Remembered<>(Read::of);

	private static final Element NOTHING = new Element("i");

	private Selectors() {
	}

	/**
	 * Finds the first element that a selector means.
	 * @param root where to look; it may be meant itself
	 * @param selector as jsoup reads them
	 * @return the element; null if there is none
	 */
	public static @Nullable Element first(Element root, String selector) {
		Read read = READ.of(selector);
		Element first = root.selectFirst(read.meant());
		read.letGo();
		return first;
	}

	/**
	 * Finds all elements that a selector means.
	 * @param root where to look; it may be meant itself
	 * @param selector as jsoup reads them
	 * @return the elements in their order
	 */
	public static Elements all(Element root, String selector) {
		Read read = READ.of(selector);
		Elements all = root.select(read.meant());
		read.letGo();
		return all;
	}

	/**
	 * Reads a selector of elements by what they are alone, so that it may be asked
	 * element by element.
	 * @param selector as jsoup reads them
	 * @return what tells whether an element is meant
	 */
	public static Evaluator of(String selector) {
		Read read = READ.of(selector);
		if (read.places()) {
			throw new IllegalArgumentException("Not of elements alone: " + selector);
		}
		return read.meant();
	}

	/**
	 * A selector that was read.
	 *
	 * @param meant tells whether an element is meant
	 * @param places whether that depends on where it is among others
	 */
	private record Read(Evaluator meant, boolean places) {

		private static final Pattern ATTRIBUTE = Pattern.compile("\\[[^\\]]*]");

		private static final Pattern PLACE = Pattern.compile("[^,\\s]\\s+[^,\\s]|[>+~:]");

		static Read of(String selector) {
			return new Read(Selector.evaluatorOf(selector),
					PLACE.matcher(ATTRIBUTE.matcher(selector).replaceAll("")).find());
		}

		/**
		 * A selector of places holds on to the page that it was used on last; that is
		 * ended by using it on nothing.
		 */
		void letGo() {
			if (this.places) {
				NOTHING.selectFirst(this.meant);
			}
		}

	}

}
