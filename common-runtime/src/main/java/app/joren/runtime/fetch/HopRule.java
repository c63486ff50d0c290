package app.joren.runtime.fetch;

import java.net.URI;
import java.util.Optional;

/** Decides whether a redirect may be followed, beyond what the guard decides. */
@FunctionalInterface
public interface HopRule {

	/** Every redirect may be followed. */
	HopRule ANY = (target) -> Optional.empty();

	/**
	 * Judges a redirect.
	 * @param target where it leads, already judged by the guard
	 * @return why it may not be followed, or nothing
	 */
	Optional<Refusal> refuses(URI target);

}
