package app.joren.extraction.correction;

/** What a person points at gives no rule. */
public final class CannotLearn extends Exception {

	private static final long serialVersionUID = 1;

	private final Reason reason;

	CannotLearn(Reason reason) {
		super(reason.sentence);
		this.reason = reason;
	}

	/** Why not. */
	public Reason reason() {
		return this.reason;
	}

	/** Why nothing can be learnt. */
	public enum Reason {

		/** The sample or the node is not there. */
		NOT_THERE("The page has no such place any more."),

		/** No template reads the page. */
		NO_TEMPLATE("The definition has no template for this page."),

		/** The node has no words. */
		NO_TEXT("There is no text at this place."),

		/** The node has no picture. */
		NO_PICTURE("There is no picture at this place."),

		/** The node's text is no date. */
		NO_DATE("No date can be read at this place."),

		/** The node holds the whole body, or is not in it. */
		NOT_IN_BODY("This place is not inside the article's text, so there is nothing to leave out."),

		/** The body is inferred, so that nothing can be left out of it by rule. */
		NO_BODY_RULE("No rule finds the article's text on this page. Point at the text first."),

		/** No selector finds the node. */
		NO_SELECTOR("No rule was found that leads to this place and only to it.");

		private final String sentence;

		Reason(String sentence) {
			this.sentence = sentence;
		}

		/** What a person is told. */
		public String sentence() {
			return this.sentence;
		}

	}

}
