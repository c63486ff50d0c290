package app.joren.apps.article;

/** What a fact about an article has done. */
public enum Outcome {

	/** The app shows something else than before. */
	CHANGED,

	/** Everything was so already. */
	UNCHANGED,

	/** Something newer is known about the article. */
	OUTDATED,

	/** The app is not there, or not any more. */
	NO_APP

}
