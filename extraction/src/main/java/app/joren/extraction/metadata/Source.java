package app.joren.extraction.metadata;

/**
 * Where on a page a value stands, so that the same place can be read on other pages.
 *
 * @param kind what sort of place
 * @param name its name: a path in JSON-LD, a meta element's name, an item property, a
 * class or an element
 */
public record Source(Kind kind, String name) {

	/** Sorts of places, the most formal first. */
	public enum Kind {

		/** A property of the article in JSON-LD. */
		JSON_LD,

		/** A meta element. */
		META,

		/** An element with an item property. */
		MICRODATA,

		/** An element with a class of the microformats. */
		MICROFORMAT,

		/**
		 * An element that is made for the value: {@code time}, {@code h1}, {@code title}.
		 */
		ELEMENT,

		/** An element whose class or id tells what it holds. */
		CLASS,

		/** Words in the text. */
		TEXT,

		/** The page's own address. */
		ADDRESS

	}

	static Source of(Kind kind, String name) {
		return new Source(kind, name);
	}

	@Override
	public String toString() {
		return this.kind + " " + this.name;
	}

}
