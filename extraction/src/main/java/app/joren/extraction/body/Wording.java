package app.joren.extraction.body;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words by which sites speak of themselves within an article's text, in the languages in
 * which much is published.
 */
final class Wording {

	private static final Pattern POINTER = Pattern.compile(
			"^(?:(?:read|see|learn|find out|watch|listen|check out|view)\\s+(?:more|also|next|now|this)|related(?: (?:articles?|stor(?:y|ies)|posts?|links?|coverage|content|topics?|reading|news))?|more (?:on this|from|stories|news|like this)|also (?:read|see|on)|don'?t miss|recommended|advert(?:isement|isment)?|sponsored|anzeige|werbung|publicit[ée]|publicidad|pubblicità|reklama?|advertentie|広告|スポンサーリンク|click here|share this|follow us|sign up|subscribe|leave a (?:reply|comment)|post (?:a )?comment|(?:no|\\d+) comments?|comments|filed under|posted (?:in|by)|tags?|tagged(?: in| with)?|categor(?:y|ies)|next (?:article|post|story|page)|previous (?:article|post|story|page)|back to top|print this|show caption|hide caption|view (?:all|gallery)|skip (?:past|to)[a-z ]*|you (?:might|may)(?: also)? (?:like|be interested in)|most popular|trending(?: now)?|top stories|latest news|continue reading|story continues below|article continues below|lesen sie (?:auch|mehr|hier)|mehr zum thema|auch interessant|lire aussi|à lire|lee también|te puede interesar|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees ook|læs også|les også|läs (?:också|mer|även)|lue myös|czytaj (?:więcej|także|też|również)|zobacz (?:także|też)|čtěte (?:také|i)|читайте (?:также|ещё|еще)|читайте також|olvassa el|baca juga|あわせて読みたい|関連記事|関連リンク|こちらもおすすめ|続きを読む|次のページ|前のページ|相关阅读|相关新闻|延伸閱讀|관련기사|ilgili haber)(?:\\s*[:：\\-–—>»|…].*|\\s*$)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern NETWORK = Pattern.compile(
			"facebook|twitter|whats ?app|linkedin|pinterest|reddit|telegram|e-?mail|flipboard|google ?\\+|tumblr|はてな|\\bLINE\\b|pocket",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern INVITATION = Pattern.compile(
			"(?:sign(?:ing)? up|subscribe|subscribing|register|abonnier\\S*|anmeld\\S*|inscri\\S+|suscr\\S+|iscri\\S+|abonne\\S*|get|join).{0,80}newsletter|newsletter.{0,60}(?:sign up|subscribe|inbox)|delivered (?:straight |right )?to your inbox|^(?:(?:last|first) )?(?:updated?|published|posted|modified|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|opublikowano)(?: (?:at|on|le|am|el|il|op))?\\s*:?\\s.{0,12}\\d.{0,40}$|all rights reserved|^copyright\\b|^©",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern COOKIES = Pattern.compile(
			"(?:uses?|using|utili[sz]\\S+|verwende\\S*|nutz\\S*|setzt|usa|usamos|utiliza\\S*|gebruik\\S*|używa\\S*|accept\\S*|store)\\s+(?:\\S+\\s+){0,3}cookies|cookies?\\s+(?:policy|settings|to (?:improve|ensure|give|provide|personali[sz]e|enhance))|クッキーを(?:使用|利用)|cookie(?:を|の)使用");

	/** How to reach who wrote, and who else did. */
	private static final Pattern CONTACT = Pattern.compile(
			"[\\w.+-]+@[\\w-]+\\.[a-z]|(?:follow|write to|contact|reach|e-?mail) (?:\\S+ ){0,6}(?:on|at|@)|(?:^|\\s)@\\w{3,}|(?:contributed|contributing) to this (?:report|story|article|post)|^contributing ?:|^\\W*(?:additional )?(?:reporting|writing|editing) by |^\\W*mit (?:material|informationen) (?:von|der|des)|^for more (?:\\S+ ){0,14}(?:visit|check out|head (?:over )?to|go to|see)\\b|^(?:to )?(?:learn|find out|discover) more\\b|^see more from|join our (?:\\S+ ){0,3}forums?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** What stands under an article in small print. */
	private static final Pattern SMALL_PRINT = Pattern.compile(
			"^(?:disclaimer\\b|journal information|journal reference|more information\\s*:|citation\\s*:|provided by\\b|this (?:document|material) (?:is subject to copyright|may not be)|a version of this article (?:appears|appeared)|the views expressed|views expressed in|originally published (?:on|at|by)|this (?:article|story|post) (?:was )?(?:originally|first) (?:published|appeared)|fehler gefunden|externen inhalt|zitiervorschlag|zuerst veröffentlicht|(?:you )?(?:must|need to|have to) be logged in|(?:please )?(?:log|sign) in to)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Wording() {
	}

	/** A line that leads to something else. */
	static boolean isPointer(String text) {
		return POINTER.matcher(text).find();
	}

	/** A few words that offer a letter, or tell when the page was changed. */
	static boolean isInvitation(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		boolean possible = lower.contains("newsletter") || lower.contains("inbox") || lower.contains("reserved")
				|| lower.contains("copyright") || lower.startsWith("©")
				|| (text.length() < 90 && text.chars().anyMatch(Character::isDigit));
		return possible && INVITATION.matcher(text).find();
	}

	/** Whether a text asks for cookies; a page about cookies says the word more often. */
	static boolean isCookieNotice(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return (lower.contains("cookie") || lower.contains("クッキー")) && COOKIES.matcher(lower).find();
	}

	/** A line of buttons. */
	static boolean isNetworks(String text) {
		return text.length() < 90 && NETWORK.matcher(text).results().limit(3).count() >= 2;
	}

	/** How to reach who wrote the article, or who else did. */
	static boolean isContact(String text) {
		return CONTACT.matcher(text).find();
	}

	static boolean isSmallPrint(String text) {
		return SMALL_PRINT.matcher(text).find();
	}

}
