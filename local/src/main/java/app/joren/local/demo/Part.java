package app.joren.local.demo;

import java.util.List;

/**
 * A part of a story's body; texts are in the sources' own small markup, see
 * {@link Inline}.
 */
sealed interface Part {

	/** A paragraph. */
	record Words(String text) implements Part {
	}

	/** A heading of level 2 or 3. */
	record Title(int level, String text) implements Part {
	}

	/** A quotation; the source may be empty. */
	record Saying(List<String> paragraphs, String source) implements Part {
	}

	/** A list. */
	record Items(boolean numbered, List<Item> items) implements Part {
	}

	/** An item with the items below it. */
	record Item(String text, List<String> below) {
	}

	/** Terms and what they mean. */
	record Terms(List<List<String>> pairs) implements Part {
	}

	/** A table whose first row is its head. */
	record Grid(String caption, List<List<String>> rows) implements Part {
	}

	/** A picture with its caption and credit, each of which may be empty. */
	record Photo(String picture, String caption, String credit) implements Part {
	}

	/** Several pictures. */
	record Album(List<String> pictures, String caption) implements Part {
	}

	/** A film at a provider, by its id there. */
	record Film(String id, String title) implements Part {
	}

	/** Text whose lines matter. */
	record Verbatim(String text) implements Part {
	}

	/** A break. */
	record Rule() implements Part {
	}

	/** The notes at the foot, in their order. */
	record Notes(List<String> notes) implements Part {
	}

}
