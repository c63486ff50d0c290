package app.joren.contracts.crawler;

/**
 * One way in which a site is no longer as its definition says.
 *
 * @param measure what is counted; more of it is worse
 * @param count how often it is so now
 * @param of of how many
 * @param countBefore how often it was so while the definition fitted
 * @param ofBefore of how many
 */
public record Drift(Measure measure, int count, int of, int countBefore, int ofBefore) {

	/** What is counted about the pages of a crawl. */
	public enum Measure {

		/** Pages that held an article and show none. */
		UNREAD,

		/** Bodies that no rule of the definition gave. */
		INFERRED,

		/** Articles without a date. */
		UNDATED,

		/** Articles without an author. */
		UNSIGNED,

		/** Articles without a picture for lists. */
		WITHOUT_IMAGE,

		/** Bodies that have lost half of their text. */
		SHRUNK,

		/** Bodies that are twice as long as they were. */
		GROWN,

		/** Articles whose title another article has too. */
		SAME_TITLE,

		/** Articles whose body another article has too. */
		SAME_BODY,

		/** Articles with a paragraph at an end that many others have too. */
		TEMPLATE_TEXT,

		/** Lists without an article. */
		EMPTY_LIST,

		/** Lists, feeds and interfaces that are no more. */
		LOST_SOURCE

	}

}
