package app.joren.local.convert;

/** Is told how a conversion goes. */
@FunctionalInterface
public interface ConversionListener {

	/** Something happened, in a sentence for a person. */
	void said(String sentence);

	/** The first articles are in the app, where a phone could read them. */
	default void firstArticles() {
		// Most listeners only tell a person.
	}

}
