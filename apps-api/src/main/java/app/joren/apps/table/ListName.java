package app.joren.apps.table;

/** A list of articles: one section's, or that of all articles. */
public sealed interface ListName {

	/** The list as a part of a key. */
	String key();

	/** The list of all articles. */
	record All() implements ListName {

		@Override
		public String key() {
			return "*";
		}

	}

	/**
	 * The list of a section.
	 *
	 * @param section the section's id
	 */
	record OfSection(String section) implements ListName {

		@Override
		public String key() {
			return this.section.replace("%", "%25").replace("#", "%23").replace("*", "%2A");
		}

	}

}
