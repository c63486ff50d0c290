package app.joren.extraction.body;

import java.util.regex.Pattern;

/** What the words of a short piece of text say. */
final class PieceWords {

	private static final int SHORT = 60;

	private static final Pattern PRICE = Pattern
		.compile("[$€£¥₹￥]\\s?\\d|\\d[\\d.,]*\\s?(?:€|£|¥|円|元|kr\\b|zł|USD|EUR|GBP)");

	private static final Pattern DATE = Pattern.compile(
			"\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d|\\d+\\s*(?:h|d|hours?|days?|minutes?|months?|years?|weeks?) ago|\\d+月\\d+日|\\d+(?:分|時間|日)前",
			Pattern.CASE_INSENSITIVE);

	/** Words of buttons and of the frame of pages. */
	private static final Pattern BUTTON = Pattern.compile(
			"cookie|privacy|terms|newsletter|subscribe|sign (?:in|up)|log ?in|register|copyright|©|all rights reserved|follow us|contact us|skip to|menu|search|share|cart|checkout|wishlist|compare|filter|sort by|load more|show more|view all|see all|back to top|learn more|read more|add to|buy now|shop now|get started|try (?:it )?(?:for )?free|free trial|quantity|sold out|in stock|out of stock|reply|report|quote|like|joined|messages|posts|reactions?|loading|javascript|enable|click here|download|previous|next|related|recommended|you may also|recently viewed|カート|ログイン|会員登録|お問い合わせ|もっと見る|次へ|前へ|购物车|登录|注册|更多",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** Words of notices that every page of a site has. */
	private static final Pattern NOTICE = Pattern.compile(
			"cookie|newsletter|all rights reserved|javascript|©|privacy policy|terms of|sign up|log in|クッキー|利用規約|プライバシー|版权",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？…][\"”’)」』]?$");

	private PieceWords() {
	}

	static boolean isPrice(String text) {
		return text.length() < SHORT && hasDigit(text) && PRICE.matcher(text).find();
	}

	static boolean isDate(String text) {
		return text.length() < SHORT && hasDate(text);
	}

	static boolean hasDate(String text) {
		return hasDigit(text) && DATE.matcher(text).find();
	}

	/** Most pieces have none, which is quicker to see than what it is a part of. */
	private static boolean hasDigit(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9') {
				return true;
			}
		}
		return false;
	}

	static boolean isButton(String text) {
		return text.length() < SHORT && BUTTON.matcher(text).find();
	}

	static boolean isNotice(String text) {
		return text.length() >= SHORT && NOTICE.matcher(text).find();
	}

	static boolean isSentence(String text) {
		return SENTENCE_END.matcher(text).find();
	}

	static double digits(String text) {
		return text.chars().filter(Character::isDigit).count() / (double) Math.max(1, text.length());
	}

}
