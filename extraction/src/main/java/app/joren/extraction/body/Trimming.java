package app.joren.extraction.body;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
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
			"^(?:(?:read|see|learn|find out|watch|listen|check out|view)\\s+(?:more|also|next|now|this)|related(?: (?:articles?|stor(?:y|ies)|posts?|links?|coverage|content|topics?|reading|news))?|more (?:on this|from|stories|news|like this)|also (?:read|see|on)|don'?t miss|recommended|advert(?:isement|isment)?|sponsored|anzeige|werbung|publicit[ée]|publicidad|pubblicità|reklama?|advertentie|広告|スポンサーリンク|click here|share this|follow us|sign up|subscribe|leave a (?:reply|comment)|post (?:a )?comment|(?:no|\\d+) comments?|comments|filed under|posted (?:in|by)|tags?|tagged(?: in| with)?|categor(?:y|ies)|next (?:article|post|story|page)|previous (?:article|post|story|page)|back to top|print this|show caption|hide caption|view (?:all|gallery)|skip (?:past|to)[a-z ]*|you (?:might|may)(?: also)? (?:like|be interested in)|most popular|trending(?: now)?|top stories|latest news|continue reading|story continues below|article continues below|lesen sie (?:auch|mehr|hier)|mehr zum thema|auch interessant|lire aussi|à lire|lee también|te puede interesar|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees ook|læs også|les også|läs (?:också|mer|även)|lue myös|czytaj (?:także|też|również)|zobacz (?:także|też)|čtěte (?:také|i)|читайте (?:также|ещё|еще)|читайте також|olvassa el|baca juga|あわせて読みたい|関連記事|関連リンク|こちらもおすすめ|続きを読む|次のページ|前のページ|相关阅读|相关新闻|延伸閱讀|관련기사|ilgili haber)(?:\\s*[:：\\-–—>»|…].*|\\s*$)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern NETWORK = Pattern.compile(
			"facebook|twitter|whats ?app|linkedin|pinterest|reddit|telegram|e-?mail|flipboard|google ?\\+|tumblr|はてな|\\bLINE\\b|pocket",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern INVITATION = Pattern.compile(
			"(?:sign(?:ing)? up|subscribe|subscribing|register|abonnier\\S*|anmeld\\S*|inscri\\S+|suscr\\S+|iscri\\S+|abonne\\S*|get|join).{0,80}newsletter|newsletter.{0,60}(?:sign up|subscribe|inbox)|delivered (?:straight |right )?to your inbox|^(?:(?:last|first) )?(?:updated?|published|posted|modified|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|opublikowano)(?: (?:at|on|le|am|el|il|op))?\\s*:?\\s.{0,12}\\d.{0,40}$|all rights reserved|^copyright\\b|^©",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern COOKIES = Pattern.compile(
			"(?:uses?|using|utili[sz]\\S+|verwende\\S*|nutz\\S*|setzt|usa|usamos|utiliza\\S*|gebruik\\S*|używa\\S*|accept\\S*|store)\\s+(?:\\S+\\s+){0,3}cookies|cookies?\\s+(?:policy|settings|to (?:improve|ensure|give|provide|personali[sz]e|enhance))|クッキーを(?:使用|利用)|cookie(?:を|の)使用");

	private static final int LONG = 140;

	private final TextMap map;

	private final boolean[] foreign;

	private final int container;

	private final PageMetadata metadata;

	private final Set<String> titles = new HashSet<>();

	private final Set<String> authors = new HashSet<>();

	Trimming(TextMap map, boolean[] foreign, int container, PageMetadata metadata) {
		this.map = map;
		this.foreign = foreign;
		this.container = container;
		this.metadata = metadata;
		metadata.titles().forEach((title) -> this.titles.add(TitleCleaner.letters(title.value())));
		metadata.authors()
			.forEach((names) -> names.value().forEach((name) -> this.authors.add(TitleCleaner.letters(name))));
	}

	void trim() {
		everywhere();
		int first = firstLong();
		for (int row = this.container + 1; row < first; row++) {
			if (isText(row) && isBylineOrDate(row)) {
				exclude(row);
			}
		}
		fromTheEnd(first);
	}

	private void everywhere() {
		for (int row = this.container + 1; row < this.map.end(this.container); row++) {
			if (this.foreign[row]) {
				continue;
			}
			Element element = this.map.element(row);
			if (isTitle(element) || isLinkList(element) || isPointer(row) || isNetworks(row) || isOrphanCaption(row)
					|| isCookieNotice(row) || isInvitation(row) || isShoutedLink(row)) {
				exclude(row);
			}
		}
	}

	private int firstLong() {
		for (int row = this.container + 1; row < this.map.end(this.container); row++) {
			if (isText(row) && this.map.length(row) >= LONG && this.map.linked(row) < 0.4 * this.map.length(row)) {
				return row;
			}
		}
		return this.container;
	}

	/** What has no sentence behind the last sentence is a label of something else. */
	private void fromTheEnd(int first) {
		for (int row = this.map.end(this.container) - 1; row > first; row--) {
			if (!isText(row)) {
				continue;
			}
			Element element = this.map.element(row);
			boolean label = Names.isHeading(element)
					|| (this.map.marks(row) == 0 && this.map.length(row) < 60 && !isCell(element));
			boolean links = this.map.linked(row) > 0.6 * this.map.length(row) && !isCell(element);
			if (!label && !links && !isBylineOrDate(row)) {
				return;
			}
			exclude(row);
		}
	}

	private static boolean isCell(Element element) {
		return element.nameIs("li") || element.nameIs("td") || element.nameIs("pre") || element.nameIs("dd")
				|| element.nameIs("th") || element.parents().is("li, td, pre, blockquote");
	}

	private boolean isText(int row) {
		return !this.foreign[row] && this.map.length(row) > 0;
	}

	private void exclude(int row) {
		Arrays.fill(this.foreign, row, this.map.end(row), true);
	}

	/** A short line that is little more than the page's date or its authors' names. */
	private boolean isBylineOrDate(int row) {
		if (this.map.length(row) > LONG || this.map.end(row) - row > 40) {
			return false;
		}
		String text = this.map.element(row).text();
		String letters = TitleCleaner.letters(text);
		for (String author : this.authors) {
			if (author.length() > 3 && letters.contains(author) && letters.length() < author.length() + 25) {
				return true;
			}
		}
		return letters.length() < 70
				&& this.metadata.published()
					.stream()
					.anyMatch((date) -> letters.contains(String.valueOf(date.value().day().getYear()))
							&& letters.contains(String.valueOf(date.value().day().getDayOfMonth())))
				&& this.map.marks(row) < 4;
	}

	private boolean isTitle(Element element) {
		return element.nameIs("h1")
				|| (Names.isHeading(element) && this.titles.contains(TitleCleaner.letters(element.text())));
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

	private boolean isPointer(int row) {
		return isLine(row, 200) && POINTER.matcher(this.map.element(row).text()).find();
	}

	/** A few words that offer a letter, or tell when the page was changed. */
	private boolean isInvitation(int row) {
		if (!isLine(row, 260) || Names.isHeading(this.map.element(row))) {
			return false;
		}
		String text = this.map.element(row).text();
		String lower = text.toLowerCase(Locale.ROOT);
		boolean possible = lower.contains("newsletter") || lower.contains("inbox") || lower.contains("reserved")
				|| lower.contains("copyright") || lower.startsWith("©")
				|| (text.length() < 90 && text.chars().anyMatch(Character::isDigit));
		return possible && INVITATION.matcher(text).find();
	}

	/** A block with so little text, and nothing much in it. */
	private boolean isLine(int row, int longest) {
		int length = this.map.length(row);
		return length > 0 && length < longest && this.map.end(row) - row < 16
				&& this.map.element(row).text().length() < longest;
	}

	/** A line in capitals that is one link points to another article. */
	private boolean isShoutedLink(int row) {
		int length = this.map.length(row);
		if (length < 20 || !isLine(row, 220) || this.map.linked(row) < 0.9 * length) {
			return false;
		}
		String text = this.map.element(row).text();
		return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
	}

	/** A page about cookies says the word more often. */
	private boolean isCookieNotice(int row) {
		if (!isLine(row, 700)) {
			return false;
		}
		String text = this.map.element(row).text().toLowerCase(Locale.ROOT);
		return (text.contains("cookie") || text.contains("クッキー")) && COOKIES.matcher(text).find();
	}

	/** A line of buttons. */
	private boolean isNetworks(int row) {
		Element element = this.map.element(row);
		if (element.childrenSize() == 0 || this.map.end(row) - row > 60 || Names.isInline(element)) {
			return false;
		}
		String text = element.text();
		return text.length() < 90 && NETWORK.matcher(text).results().limit(3).count() >= 2;
	}

	/** What stands under a picture belongs to it; without one it is no paragraph. */
	private boolean isOrphanCaption(int row) {
		if (!this.map.signs(row).caption()) {
			return false;
		}
		Element element = this.map.element(row);
		Element box = element.parent();
		return box != null && box.selectFirst("img, picture, video") == null && element.text().length() < 500
				&& element.selectFirst("img, picture, video") == null;
	}

}
