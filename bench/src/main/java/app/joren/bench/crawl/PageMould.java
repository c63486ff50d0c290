package app.joren.bench.crawl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteTruth.TruthArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An article page that was published, with holes where its own text was: everything
 * around it stays as heavy as it is.
 *
 * @param pieces what is between the holes
 * @param paragraphs what was in them
 */
record PageMould(List<String> pieces, List<String> paragraphs) {

	private static final String HOLE = "\uE000";

	private static final String NUMBER = "\uE001";

	private static final String PATH = "\uE002";

	private static final String ORIGIN = "http://origin.invalid";

	private static final int SHORTEST_PARAGRAPH = 80;

	/** Cuts the text out of an article's page. */
	static PageMould of(RecordedSite site, TruthArticle article) {
		String path = article.url().substring(site.truth().origin().length());
		String html = new String(site.answer(path, ORIGIN).body(), StandardCharsets.UTF_8);
		Document page = Jsoup.parse(html);
		page.outputSettings().prettyPrint(false);
		List<String> paragraphs = new ArrayList<>();
		for (Element paragraph : page.select("p")) {
			String text = paragraph.text();
			if (text.length() >= SHORTEST_PARAGRAPH && article.text().contains(text.substring(0, 30))) {
				paragraphs.add(paragraph.html());
				paragraph.html(HOLE);
			}
		}
		String mould = page.outerHtml()
			.replace(ORIGIN + path, ORIGIN + PATH)
			.replace(article.title(), article.title() + " " + NUMBER);
		return new PageMould(List.of(mould.split(HOLE, -1)), List.copyOf(paragraphs));
	}

	/** Whether there is text to be made other text of. */
	boolean isUsable() {
		return this.pieces.size() > 2;
	}

	/**
	 * A page with other text, the same for the same number and edition.
	 * @param texts paragraphs of all pages
	 * @param site how large pages are
	 */
	String page(int number, int edition, String origin, String path, List<String> texts, SiteSize site) {
		Random random = new Random(31L * number + edition);
		int size = site.any(random);
		int left = size - this.pieces.stream().mapToInt(String::length).sum();
		StringBuilder page = new StringBuilder(2 * size).append(this.pieces.getFirst());
		for (String piece : this.pieces.subList(1, this.pieces.size())) {
			String text = texts.get(random.nextInt(texts.size()));
			page.append(text);
			left -= text.length();
			page.append(piece);
		}
		StringBuilder more = new StringBuilder();
		while (more.length() < left) {
			more.append("</p>\n<p>").append(texts.get(random.nextInt(texts.size())));
		}
		int end = page.lastIndexOf(this.pieces.getLast());
		return page.insert(end, more)
			.toString()
			.replace(NUMBER, Integer.toString(number))
			.replace(PATH, path)
			.replace(ORIGIN, origin);
	}

}
