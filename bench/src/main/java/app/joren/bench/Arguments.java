package app.joren.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command's arguments.
 *
 * @param positions what stands alone
 * @param options what stands after an option's name
 */
record Arguments(List<String> positions, Map<String, String> options) {

	/** Reads arguments, of which all options must be known ones with a value. */
	static Arguments of(List<String> arguments, Set<String> known) {
		List<String> positions = new ArrayList<>();
		Map<String, String> options = new HashMap<>();
		for (int at = 0; at < arguments.size(); at++) {
			String argument = arguments.get(at);
			if (!argument.startsWith("--")) {
				positions.add(argument);
				continue;
			}
			if (!known.contains(argument)) {
				throw new BadUsage("There is no option " + argument + " here.");
			}
			if (++at == arguments.size()) {
				throw new BadUsage("The option " + argument + " needs a value.");
			}
			options.put(argument, arguments.get(at));
		}
		return new Arguments(positions, options);
	}

	/** The only thing that stands alone. */
	String single(String name) {
		if (this.positions.size() != 1) {
			throw new BadUsage("Exactly one " + name + " is needed.");
		}
		return this.positions.getFirst();
	}

	/** An option's value. */
	Optional<String> option(String name) {
		return Optional.ofNullable(this.options.get(name));
	}

	/** An option's values, separated by commas; empty when it is not given. */
	Set<String> list(String name) {
		return option(name).map((value) -> Set.of(value.split(","))).orElse(Set.of());
	}

	/** An option's value as a number. */
	int number(String name, int otherwise) {
		try {
			return option(name).map(Integer::parseInt).orElse(otherwise);
		}
		catch (NumberFormatException ex) {
			throw new BadUsage("The option " + name + " needs a number.");
		}
	}

	/** The arguments make no sense; the message says why. */
	static final class BadUsage extends RuntimeException {

		BadUsage(String message) {
			super(message);
		}

	}

}
