package app.joren.extraction.template;

/** What is done where no rule of a template gives a value. */
public enum Fallback {

	/** The value is looked for in the page as if its site were not known. */
	INFERENCE,

	/** The value is missing. */
	NONE

}
