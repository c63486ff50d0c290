package app.joren.extraction.request;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A text that a script puts together.
 *
 * @param parts in their order
 * @param use what becomes of it
 */
record ScriptText(List<Part> parts, Use use) {

	ScriptText {
		parts = List.copyOf(parts);
	}

	/** A piece of the text. */
	sealed interface Part {

		/**
		 * Letters that are known.
		 *
		 * @param text the letters
		 */
		record Known(String text) implements Part {
		}

		/**
		 * A place that is filled when the script runs.
		 *
		 * @param name how the script writes it
		 * @param start what it is at first, or empty
		 */
		record Hole(String name, String start) implements Part {

			/** The last name in it: {@code slug} of {@code posts[0].slug}. */
			String last() {
				String[] names = this.name.replaceAll("\\([^()]*\\)$", "").split("[^\\w$]+");
				for (int i = names.length - 1; i >= 0; i--) {
					if (!names[i].isEmpty() && !names[i].matches("\\d+")) {
						return names[i];
					}
				}
				return "";
			}

		}

	}

	/** What a script does with a text. */
	enum Use {

		/** It is asked for. */
		ASKED,

		/** Something is sent there. */
		SENT,

		/** That cannot be told. */
		UNKNOWN

	}

	boolean hasHoles() {
		return this.parts.stream().anyMatch(Part.Hole.class::isInstance);
	}

	/** The first part, if it is known. */
	String start() {
		return (!this.parts.isEmpty() && this.parts.getFirst() instanceof Part.Known known) ? known.text() : "";
	}

	/** The same with parameters behind it. */
	ScriptText with(@Nullable ScriptText parameters) {
		if (parameters == null) {
			return this;
		}
		ArrayList<Part> all = new ArrayList<>(this.parts);
		boolean asked = this.parts.stream()
			.anyMatch((part) -> part instanceof Part.Known known && known.text().contains("?"));
		String end = (!all.isEmpty() && all.getLast() instanceof Part.Known known) ? known.text() : "";
		if (!end.endsWith("?") && !end.endsWith("&")) {
			all.add(new Part.Known(asked ? "&" : "?"));
		}
		all.addAll(parameters.parts());
		return new ScriptText(all, this.use);
	}

}
