package app.joren.analyzer.understanding;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words by which sites in many languages call their lists of articles, and what is never
 * one. They only decide what is looked at first; what a page is, the page itself shows.
 */
final class LinkWords {

	private static final Pattern LISTS = Pattern.compile(
			"(?:^|[^a-z])(?:blog|news|newsroom|posts?|articles?|press|stories|story|journal|magazine|archives?|updates?|announce\\w*|releases?|events?|columns?|reports?|topics?|entries|weblog|diary|reviews?|interviews?|features?|categor(?:y|ies)"
					+ "|aktuell\\w*|nachrichten|neuigkeiten|beitr[aä]ge|artikel|meldungen|presse|actualit[eé]s?|nouvelles|noticias|novedades|notizie|comunicati|novit[aà]|not[ií]cias|nyheter|nieuws|aktualno[sś]ci|uutiset|nyheder)(?:[^a-z]|$)"
					+ "|ニュース|お知らせ|新着|ブログ|記事|コラム|トピックス|プレス|レポート|インタビュー|最新|一覧|日記|活動報告|新闻|新聞|博客|文章|公告|动态|動態|资讯|資訊|소식|뉴스|블로그|공지|новости|блог|статьи|أخبار|مدونة",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern OTHERS = Pattern.compile(
			"(?:^|[^a-z])(?:about|contact|privacy|terms|legal|imprint|impressum|datenschutz|login|log-?in|signin|sign-?up|register|account|cart|checkout|shop|store|donate|faq|help|support|download|downloads|install\\w*|docs?|documentation|api|reference|guide|tutorials?|search|subscribe|newsletter|jobs|careers|team|people|members?|sponsors?|license|sitemap|conduct|contribut\\w*|demo|pricing|feed|rss)(?:[^a-z]|$)"
					+ "|会社概要|問い合わせ|プライバシー|規約|採用|ログイン|検索|サイトマップ|关于|联系|文档",
			Pattern.CASE_INSENSITIVE);

	private LinkWords() {
	}

	static boolean nameList(String text) {
		return LISTS.matcher(text.toLowerCase(Locale.ROOT)).find();
	}

	static boolean nameOther(String text) {
		return OTHERS.matcher(text.toLowerCase(Locale.ROOT)).find();
	}

}
