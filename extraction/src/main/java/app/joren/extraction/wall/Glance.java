package app.joren.extraction.wall;

import java.util.Locale;

import app.joren.extraction.page.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A page that shows little enough to be a wall.
 *
 * @param page the page
 * @param title its title and its headings, in lower case
 * @param text what it shows, in lower case
 * @param weight how much that is; ideographs count twice
 * @param prose how much of it is whole paragraphs outside of forms and dialogs
 * @param article whether it is marked up as a dated article
 */
record Glance(Page page, String title, String text, int weight, int prose, boolean article) {

	/** Walls are short. */
	static final int LONGEST = 3000;

	private static final int PARAGRAPH = 90;

	private static final String DIALOGS = "form,dialog,[role=dialog],[role=alertdialog],[aria-modal=true],"
			+ "[id*=cookie],[class*=cookie],[id*=consent],[class*=consent],[id*=gdpr],[class*=paywall],[id*=paywall]";

	/** Whether the page shows more than any wall does; stops as soon as that is sure. */
	static boolean isLong(Document document) {
		TextWeight weight = new TextWeight();
		document.body().filter(weight);
		return weight.sum > LONGEST;
	}

	static Glance of(Page page) {
		Document document = page.document();
		TextWeight weight = new TextWeight();
		document.body().filter(weight);
		int prose = 0;
		for (Element paragraph : document.select("p,blockquote")) {
			int text = weigh(paragraph.text());
			prose += (text >= PARAGRAPH && paragraph.closest(DIALOGS) == null) ? text : 0;
		}
		boolean article = document.selectFirst("meta[property=article:published_time],[itemprop=datePublished],"
				+ "meta[property=og:type][content=article],article time[datetime]") != null;
		String headings = document.title() + "\n" + String.join("\n", document.select("h1,h2").eachText());
		return new Glance(page, headings.toLowerCase(Locale.ROOT), weight.text.toString().toLowerCase(Locale.ROOT),
				weight.sum, prose, article);
	}

	Document document() {
		return this.page.document();
	}

	boolean has(String selector) {
		return document().selectFirst(selector) != null;
	}

	private static int weigh(String text) {
		int weight = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			weight += (c >= 0x2E80 && c < 0xFB00) ? 2 : 1;
		}
		return weight;
	}

	/** Weighs what is shown. */
	private static final class TextWeight implements NodeFilter {

		private final StringBuilder text = new StringBuilder();

		private int sum;

		@Override
		public FilterResult head(Node node, int depth) {
			if (node instanceof Element element
					&& (element.nameIs("script") || element.nameIs("style") || element.nameIs("template"))) {
				return FilterResult.SKIP_ENTIRELY;
			}
			if (node instanceof TextNode own && !own.isBlank()) {
				this.text.append(own.text()).append(' ');
				this.sum += weigh(own.text());
			}
			return (this.sum > LONGEST) ? FilterResult.STOP : FilterResult.CONTINUE;
		}

	}

}
