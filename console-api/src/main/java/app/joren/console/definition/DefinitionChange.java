package app.joren.console.definition;

import java.util.List;
import java.util.Locale;

/**
 * A difference between two definitions.
 *
 * @param kind what happened
 * @param place the names of the parts that lead to it, the outermost first
 * @param before empty if it was not there
 * @param after empty if it is not there any more
 */
public record DefinitionChange(Kind kind, List<String> place, String before, String after) {

	public DefinitionChange {
		place = List.copyOf(place);
	}

	/** What happened to a part. */
	public enum Kind {

		/** It is new. */
		ADDED,

		/** It is gone. */
		REMOVED,

		/** It is another. */
		CHANGED,

		/** The same parts stand in another order. */
		MOVED

	}

	/** Where its word is. */
	public String key() {
		return "change." + this.kind.name().toLowerCase(Locale.ROOT);
	}

}
