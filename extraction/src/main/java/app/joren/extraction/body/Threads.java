package app.joren.extraction.body;

/** Tells a thread from an article with comments below it. */
final class Threads {

	private static final double POSSIBLE = 0.25;

	/** The least part of a page's text that posts hold on a thread. */
	private static final double POSTS = 0.3;

	/** How much a page looks like an article where somebody may comment on one. */
	private static final double ARTICLE = 0.8;

	/** The least part of a thread's body that its posts hold. */
	private static final double SAME = 0.3;

	private Threads() {
	}

	/** Whether posts hold enough of a page's text for a thread. */
	static boolean hasPosts(Posts posts) {
		return posts.share() > POSTS;
	}

	/**
	 * Whether posts are what a page is about.
	 * @param article how much the page looks like an article apart from its layout
	 */
	static boolean isThread(KindJudgement kind, Layout layout, Posts posts, Body body, double article) {
		double forum = kind.of(ContentKind.FORUM);
		return hasPosts(posts) && forum >= POSSIBLE && forum > kind.of(ContentKind.ARTICLE)
				&& (article <= ARTICLE || posts.shareOf(body, layout) >= SAME);
	}

}
