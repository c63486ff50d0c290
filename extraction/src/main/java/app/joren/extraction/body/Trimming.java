package app.joren.extraction.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.metadata.TitleCleaner;
import org.jsoup.nodes.Element;

/**
 * Leaves out what stands in the body's container and is not the article's: its title and
 * byline again, lists of links, lines that point elsewhere.
 */
final class Trimming {

	private static final Pattern POINTER = Pattern.compile(
			"^(?:(?:read|see|learn|find out|watch|listen|check out|view)\\s+(?:more|also|next|now|this)|related(?: (?:articles?|stor(?:y|ies)|posts?|links?|coverage|content|topics?|reading|news))?|more (?:on this|from|stories|news|like this)|also (?:read|see|on)|don'?t miss|recommended|advert(?:isement|isment)?|sponsored|anzeige|werbung|publicit[ée]|publicidad|pubblicità|reklama?|advertentie|広告|スポンサーリンク|click here|share this|follow us|sign up|subscribe|lesen sie (?:auch|mehr|hier)|mehr zum thema|auch interessant|lire aussi|à lire|lee también|te puede interesar|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees ook|læs også|les også|läs (?:också|mer|även)|lue myös|czytaj (?:także|też|również)|zobacz (?:także|też)|čtěte (?:také|i)|читайте (?:также|ещё|еще)|читайте також|olvassa el|baca juga|あわせて読みたい|関連記事|関連リンク|こちらもおすすめ|続きを読む|次のページ|前のページ|相关阅读|相关新闻|延伸閱讀|관련기사|ilgili haber)(?:\\s*[:：\\-–—>»|…].*|\\s*$)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private final Element container;

	private final PageMetadata metadata;

	private final Set<Element> excluded;

	Trimming(Element container, PageMetadata metadata, Set<Element> excluded) {
		this.container = container;
		this.metadata = metadata;
		this.excluded = excluded;
	}

	void trim() {
		Set<String> titles = new HashSet<>();
		this.metadata.titles().forEach((title) -> titles.add(TitleCleaner.letters(title.value())));
		for (Element element : elements()) {
			if (this.excluded.contains(element) || !isOutermost(element)) {
				continue;
			}
			if (isTitle(element, titles) || isLinkList(element) || isPointer(element)) {
				this.excluded.add(element);
			}
		}
	}

	private List<Element> elements() {
		List<Element> elements = new ArrayList<>();
		collect(this.container, elements);
		return elements;
	}

	private void collect(Element parent, List<Element> elements) {
		for (Element child : parent.children()) {
			if (!this.excluded.contains(child)) {
				elements.add(child);
				collect(child, elements);
			}
		}
	}

	private boolean isOutermost(Element element) {
		Element parent = element.parent();
		return parent == null || !this.excluded.contains(parent);
	}

	private static boolean isTitle(Element element, Set<String> titles) {
		return element.nameIs("h1")
				|| (element.normalName().matches("h[2-6]") && titles.contains(TitleCleaner.letters(element.text())));
	}

	/** A list whose items are nothing but links leads away from the article. */
	private static boolean isLinkList(Element element) {
		if (!element.nameIs("ul") && !element.nameIs("ol") && !element.nameIs("dl")) {
			return false;
		}
		int text = element.text().length();
		int linked = element.select("a").stream().mapToInt((link) -> link.text().length()).sum();
		return text > 0 && linked > text * 0.8 && element.childrenSize() > 1;
	}

	private static boolean isPointer(Element element) {
		boolean line = element.nameIs("p") || element.nameIs("div") || element.nameIs("strong") || element.nameIs("li")
				|| element.normalName().matches("h[2-6]") || element.nameIs("span");
		return line && element.childrenSize() < 6 && element.text().length() < 200
				&& POINTER.matcher(element.text()).find();
	}

}
