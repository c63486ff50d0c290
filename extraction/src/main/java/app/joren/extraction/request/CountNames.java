package app.joren.extraction.request;

import java.util.regex.Pattern;

/** What scripts and addresses call the place in a list. */
final class CountNames {

	private static final Pattern PAGE = Pattern.compile(
			"(?i)(?:.*[._$]|^)?(?:(?:current|next|cur|the|this|load|list|post|posts)?_?page(?:_?(?:num|number|no|index|idx|count|id|ing))?|paged|pg|pagenum|pn|p|seite|pagina|n)");

	private static final Pattern OFFSET = Pattern.compile(
			"(?i)(?:.*[._$]|^)?(?:\\w*offset\\w*|start(?:_?(?:at|index|from))?|skip|from|loaded(?:count)?|displayed|shown|items\\.length)");

	private static final Pattern SIZE = Pattern.compile(
			"(?i)(?:.*[._$]|^)?(?:limit|per_?page|page_?size|size|count|num|take|rows|hits|items_?per_?page|posts_?per_?page|amount|max|ppp)");

	private CountNames() {
	}

	/** Whether a name or a parameter is the page's number. */
	static boolean isPage(String name) {
		return PAGE.matcher(bare(name)).matches();
	}

	/** Whether it is how many were shown before. */
	static boolean isOffset(String name) {
		return OFFSET.matcher(bare(name)).matches();
	}

	/** Whether it is how many are shown at once. */
	static boolean isSize(String name) {
		return SIZE.matcher(bare(name)).matches();
	}

	static boolean isCount(String name) {
		return isPage(name) || isOffset(name);
	}

	/** Without what is added to a number, and what is made of it. */
	private static String bare(String name) {
		return name.strip()
			.replaceFirst("^\\+\\+", "")
			.replaceFirst("\\+\\+$", "")
			.replaceFirst("^(?:parseInt|Number|String)\\((.*)\\)$", "$1")
			.replaceFirst("\\s*[+-]\\s*\\d+$", "")
			.replaceFirst("^\\((.*)\\)$", "$1")
			.replaceFirst("\\.value$", "")
			.strip();
	}

}
