package app.joren.extraction.hydration;

import java.util.Locale;

import app.joren.extraction.page.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells pages that scripts have yet to fill from pages that are as they are. */
public final class PageShell {

	private static final int LITTLE_TEXT = 400;

	private static final int HARDLY_TEXT = 60;

	private static final int FEW_LINKS = 8;

	private static final String ROOTS = "#root,#app,#__next,#__nuxt,#___gatsby,#svelte,#application,#main-app,#react-root,"
			+ "app-root,[data-reactroot],[ng-app],[data-server-rendered=false]";

	private PageShell() {
	}

	/** Whether scripts have to build the page's content. */
	public static boolean is(Page page) {
		Document document = page.document();
		if (document.selectFirst("script[src],script[type=module],link[rel=modulepreload]") == null
				&& document.select("script").isEmpty()) {
			return false;
		}
		int text = text(document.body());
		if (text >= LITTLE_TEXT) {
			return hasEmptyMain(document, text);
		}
		boolean bare = text < HARDLY_TEXT && document.select("a[href]").size() < FEW_LINKS;
		return bare || hasEmptyRoot(document) || saysSo(document);
	}

	/** Navigation and footer are there, and what they frame is not. */
	private static boolean hasEmptyMain(Document document, int text) {
		Element main = document.selectFirst("main,[role=main]");
		return main != null && text < 4 * LITTLE_TEXT && text(main) < HARDLY_TEXT
				&& document.selectFirst("article") == null;
	}

	private static boolean hasEmptyRoot(Document document) {
		return document.select(ROOTS).stream().anyMatch((root) -> text(root) < HARDLY_TEXT) || document.body()
			.children()
			.stream()
			.anyMatch((child) -> child.nameIs("div") && child.hasAttr("id") && child.childrenSize() == 0
					&& child.text().isBlank() && document.select("a[href]").size() < FEW_LINKS);
	}

	private static boolean saysSo(Document document) {
		return document.select("noscript")
			.stream()
			.map((noscript) -> noscript.wholeText() + noscript.data())
			.map((text) -> text.toLowerCase(Locale.ROOT))
			.anyMatch((text) -> text.contains("javascript") && (text.contains("enable") || text.contains("有効")
					|| text.contains("aktivier") || text.contains("activ") || text.contains("need")))
				&& document.select("a[href]").size() < FEW_LINKS;
	}

	private static int text(Element element) {
		int text = RichText.weigh(element.text());
		for (Element hidden : element.select("noscript,template")) {
			text -= RichText.weigh(hidden.text());
		}
		return text;
	}

}
