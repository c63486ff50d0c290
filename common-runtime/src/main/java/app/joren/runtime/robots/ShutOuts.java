package app.joren.runtime.robots;

import java.util.Optional;

import app.joren.runtime.fetch.Refusal;

/** The hosts whose owners have asked us to stay away. */
@FunctionalInterface
public interface ShutOuts {

	/** Nobody has asked. */
	ShutOuts NONE = (host) -> Optional.empty();

	/** Why a host is not to be visited; nothing if it may be. */
	Optional<Refusal> refuses(String host);

}
