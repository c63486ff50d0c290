package app.joren.extraction.listing;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import app.joren.extraction.page.Remembered;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

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

	private static final int SAYS_NEXT = 1;

	private static final int SAYS_PREVIOUS = 2;

	private static final Remembered<Integer> NAMES = new Remembered<>(PagerWords::signs);

	private static final Remembered<Boolean> LABELS = new Remembered<>(PagerWords::isNext);

	private static final int LONGEST = 40;

	private static final Evaluator PICTURE = Selectors.of("img[alt]");

	private static final Pattern LEFT = Pattern.compile("[\\s(\\[]*[«‹←<◀≪]");

	private static final Pattern BETWEEN = Pattern.compile("[-_\\s]+|(?<=[a-z])(?=[A-Z])");

	private PagerWords() {
	}

	/** Whether a link is called the next page, by its text or what stands for it. */
	static boolean callsNext(Element anchor) {
		return labels(anchor).stream().anyMatch(LABELS::of);
	}

	/** Whether a text calls something the next page. */
	static boolean isCalledNext(String text) {
		String label = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		return !label.isEmpty() && label.length() < 40 && isNext(label);
	}

	/** Whether a link is called the page before. */
	static boolean callsPrevious(Element anchor) {
		String text = anchor.text();
		return !text.isBlank() ? isPrevious(text) : labels(anchor).stream().anyMatch(PagerWords::isPrevious);
	}

	/**
	 * Whether the site takes a link for one that leads back, whatever it leads to: older
	 * posts are before the newer ones to some.
	 */
	static boolean pointsBack(Element anchor) {
		Element holder = anchor.parent();
		return LEFT.matcher(anchor.text()).lookingAt() || named(anchor, SAYS_PREVIOUS)
				|| (holder != null && named(holder, SAYS_PREVIOUS) && holdsOneLink(holder));
	}

	/** Whether names in the markup of a link, or of what holds it alone, say next. */
	static boolean namesNext(Element anchor) {
		Element holder = anchor.parent();
		return named(anchor, SAYS_NEXT) || (holder != null && named(holder, SAYS_NEXT) && holdsOneLink(holder))
				|| anchor.children().stream().anyMatch((child) -> named(child, SAYS_NEXT));
	}

	/** Looks no further than to the second, since some pages hold very many. */
	private static boolean holdsOneLink(Element holder) {
		return holder.stream().filter((element) -> element.nameIs("a")).limit(2).count() == 1;
	}

	private static boolean named(Element element, int sign) {
		return element.attributesSize() > 0 && ((NAMES.of(element.className()) | NAMES.of(element.id())) & sign) != 0;
	}

	private static int signs(String names) {
		int signs = 0;
		for (String name : BETWEEN.split(names)) {
			String lower = name.toLowerCase(Locale.ROOT);
			signs |= NEXT_NAMES.contains(lower) ? SAYS_NEXT : 0;
			signs |= PREVIOUS_NAMES.contains(lower) ? SAYS_PREVIOUS : 0;
		}
		return signs;
	}

	private static Set<String> labels(Element anchor) {
		Set<String> labels = new LinkedHashSet<>();
		add(anchor.text(), labels);
		add(anchor.attr("aria-label"), labels);
		add(anchor.attr("title"), labels);
		if (anchor.childrenSize() > 0) {
			add(anchor.ownText(), labels);
			Element image = anchor.selectFirst(PICTURE);
			add((image != null) ? image.attr("alt") : "", labels);
		}
		return labels;
	}

	private static void add(String label, Set<String> labels) {
		if (!label.isEmpty()) {
			String plain = Normalizer.normalize(label, Normalizer.Form.NFKC).strip();
			if (!plain.isEmpty() && plain.length() < LONGEST) {
				labels.add(plain);
			}
		}
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
