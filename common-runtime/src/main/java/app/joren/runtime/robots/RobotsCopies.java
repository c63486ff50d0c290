package app.joren.runtime.robots;

import java.util.Optional;

/** Where processes share what they know of robots.txt files. */
public interface RobotsCopies {

	/** One process alone, which remembers for itself. */
	RobotsCopies UNSHARED = new RobotsCopies() {

		@Override
		public Optional<RobotsCopy> find(String origin) {
			return Optional.empty();
		}

		@Override
		public void keep(String origin, RobotsCopy copy) {
			// Nobody else wants it.
		}

	};

	/** The last copy of a site's file, be it fresh or not. */
	Optional<RobotsCopy> find(String origin);

	/** Shares a copy. */
	void keep(String origin, RobotsCopy copy);

}
