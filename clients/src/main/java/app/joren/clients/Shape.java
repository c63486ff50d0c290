package app.joren.clients;

/** What a field holds. */
sealed interface Shape {

	/** Text; also addresses, days and moments, which are told as text. */
	record Text() implements Shape {
	}

	/**
	 * A whole number.
	 *
	 * @param large whether 32 bits may be too few
	 */
	record Whole(boolean large) implements Shape {
	}

	/** A number. */
	record Fraction() implements Shape {
	}

	/** Yes or no. */
	record Flag() implements Shape {
	}

	/**
	 * A model.
	 *
	 * @param name of the model
	 */
	record Named(String name) implements Shape {
	}

	/**
	 * A list.
	 *
	 * @param of what it holds
	 */
	record Many(Shape of) implements Shape {
	}

	/**
	 * Values by their names.
	 *
	 * @param of what it holds
	 */
	record ByName(Shape of) implements Shape {
	}

}
