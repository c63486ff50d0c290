package app.joren.extraction.listing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/** What links to further and to earlier pages are called, in text and in markup. */
final class PagerWords {

	private static final Pattern NEXT = Pattern.compile(
			"(?iu)^(?:next(?: (?:page|posts?|entries|results|\\d+))?|older(?: (?:posts?|entries|articles|news|stories))?|more(?: (?:posts?|news|articles|stories|results))?|(?:load|show|view|see) more(?: \\p{L}+)?|previous (?:posts?|entries|articles)|earlier(?: posts?)?"
					+ "|次(?:へ|ページ(?:へ)?|のページ(?:へ)?|の?\\d+件|の(?:記事|一覧)(?:一覧)?へ?)?|続きを見る|もっと(?:見る|読む|みる)|さらに(?:表示|読み込む|見る)|過去の?(?:記事|投稿|ログ)(?:へ|一覧)?|以前の(?:記事|投稿)(?:へ)?|古い(?:記事|投稿)(?:へ)?"
					+ "|下一?[页頁]|后一页|下一個|更早的?(?:文章|博文)?|较旧的?博文|加载更多|查看更多|更多(?:文章|新闻)?|載入更多|다음(?: 페이지)?|이전 글|더 ?보기"
					+ "|(?:page )?suivante?s?|articles? (?:plus anciens|précédents)|plus anciens|voir plus|siguientes?|página siguiente|(?:entradas |noticias )?(?:anteriores|antiguas)|entradas más antiguas|ver más|cargar más"
					+ "|nächste(?: seite)?|ältere(?: (?:beiträge|artikel|einträge))?|weiter|vor|mehr (?:laden|anzeigen)|(?:pagina )?(?:successiv[aoi]|seguente)|avanti|articoli (?:meno recenti|precedenti)|(?:página )?(?:próxim[ao]|seguinte)|carregar mais|posts? antigos|mais antigos"
					+ "|след(?:ующ(?:ая|ие|ий))?\\.?(?: страница)?|далее|вперед|вперёд|ещё|показать ещё|старые записи|предыдущие записи|volgende(?: pagina)?|verder|oudere(?: berichten)?|nästa|äldre(?: inlägg)?|neste(?: side)?|næste|eldre|seuraava|następn[ay](?: strona)?|starsze(?: wpisy)?|další|nasledujúc[ae]|следваща|επόμεν[ηο]|sonraki|следующие|התקדם|הבא|التالي|التالية|بعدی|berikutnya|selanjutnya|tiếp|trang sau|ถัดไป|următoarea|következő|наступна)$");

	private static final Pattern PREVIOUS = Pattern.compile(
			"(?iu)^(?:prev(?:ious)?(?: page)?|newer(?: (?:posts?|entries|articles))?|back|first|前(?:へ|のページ(?:へ)?|ページ|の\\d+件)?|新しい(?:記事|投稿)(?:へ)?|上一?[页頁]|이전|précédente?|anterior|zurück|vorherige(?: seite)?|precedente|indietro|предыдущая|назад|vorige|föregående|poprzednia)$");

	private static final Pattern FORWARD = Pattern.compile("^[»›→>▶≫⟩❯＞]{1,2}$");

	private static final Pattern EDGES = Pattern
		.compile("^[\\s\\p{P}\\p{S}&&[^»›→>▶≫]]+|[\\s\\p{P}\\p{S}&&[^»›→>▶≫]]+$");

	private static final Pattern ARROWS = Pattern.compile("^[\\s\\p{P}\\p{S}]+|[\\s\\p{P}\\p{S}]+$");

	private static final Set<String> NEXT_NAMES = Set.of("next", "older", "nextpage", "nextlink", "more", "loadmore",
			"previouspostslink", "weiter");

	private static final Set<String> PREVIOUS_NAMES = Set.of("prev", "previous", "prevpage");

	private static final Pattern LEFT = Pattern.compile("^[\\s(\\[]*[«‹←<◀≪]");

	private static final Pattern BETWEEN = Pattern.compile("[-_\\s]+|(?<=[a-z])(?=[A-Z])");

	private PagerWords() {
	}

	/** Whether a link is called the next page, by its text or what stands for it. */
	static boolean callsNext(Element anchor) {
		return labels(anchor).anyMatch(PagerWords::isNext);
	}

	/** Whether a text calls something the next page. */
	static boolean isCalledNext(String text) {
		String label = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		return !label.isEmpty() && label.length() < 40 && isNext(label);
	}

	/** Whether a link is called the page before. */
	static boolean callsPrevious(Element anchor) {
		String text = anchor.text();
		return !text.isBlank() ? isPrevious(text) : labels(anchor).anyMatch(PagerWords::isPrevious);
	}

	/**
	 * Whether the site takes a link for one that leads back, whatever it leads to: older
	 * posts are before the newer ones to some.
	 */
	static boolean pointsBack(Element anchor) {
		Element holder = anchor.parent();
		return LEFT.matcher(anchor.text()).find() || named(anchor, PREVIOUS_NAMES)
				|| (holder != null && holder.select("a").size() == 1 && named(holder, PREVIOUS_NAMES));
	}

	/** Whether names in the markup of a link, or of what holds it alone, say next. */
	static boolean namesNext(Element anchor) {
		Element holder = anchor.parent();
		boolean alone = holder != null && holder.select("a").size() == 1;
		return named(anchor, NEXT_NAMES) || (alone && holder != null && named(holder, NEXT_NAMES))
				|| anchor.children().stream().anyMatch((child) -> named(child, NEXT_NAMES));
	}

	private static boolean named(Element element, Set<String> names) {
		return Stream.of(element.className(), element.id())
			.flatMap(BETWEEN::splitAsStream)
			.map((name) -> name.toLowerCase(Locale.ROOT))
			.anyMatch(names::contains);
	}

	private static Stream<String> labels(Element anchor) {
		Element image = anchor.selectFirst("img[alt]");
		return Stream
			.of(anchor.text(), anchor.ownText(), anchor.attr("aria-label"), anchor.attr("title"),
					(image != null) ? image.attr("alt") : "")
			.map((label) -> Normalizer.normalize(label, Normalizer.Form.NFKC).strip())
			.filter((label) -> !label.isEmpty() && label.length() < 40);
	}

	private static boolean isNext(String label) {
		return NEXT.matcher(ARROWS.matcher(label).replaceAll("")).find()
				|| FORWARD.matcher(EDGES.matcher(label).replaceAll("")).find();
	}

	private static boolean isPrevious(String label) {
		String plain = ARROWS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKC)).replaceAll("");
		return plain.isEmpty() ? label.strip().matches("[«‹←<◀≪]{1,2}") : PREVIOUS.matcher(plain).find();
	}

}
