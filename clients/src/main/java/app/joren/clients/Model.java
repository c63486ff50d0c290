package app.joren.clients;

import java.util.List;
import java.util.SequencedMap;

/** A type of an API's document. */
sealed interface Model {

	/** Its name in the document. */
	String name();

	/**
	 * An object.
	 *
	 * @param name its name
	 * @param fields in their order
	 */
	record Structure(String name, List<Field> fields) implements Model {

		public Structure {
			fields = List.copyOf(fields);
		}

	}

	/**
	 * One of several structures, told apart by the field {@code type}. Clients keep the
	 * ones that they do not know as unknown.
	 *
	 * @param name its name
	 * @param kinds the structure of each type
	 */
	record Choice(String name, SequencedMap<String, Structure> kinds) implements Model {
	}

	/**
	 * A field of a structure.
	 *
	 * @param name as it is written
	 * @param shape what it holds
	 * @param optional whether it may be missing or null, and has no value then
	 */
	record Field(String name, Shape shape, boolean optional) {
	}

}
