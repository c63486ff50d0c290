package app.joren.emulator.push;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What goes wrong next, and how often. */
public class Switches {

	private final Set<String> actions = Set.of("Publish", "CreatePlatformEndpoint", "GetEndpointAttributes",
			"SetEndpointAttributes", "DeleteEndpoint");

	private @Nullable Trouble trouble;

	private int left;

	/** Lets the next requests run into trouble. */
	public synchronized void next(Trouble next, int times) {
		this.trouble = next;
		this.left = times;
	}

	/** Lets all be well again. */
	public synchronized void off() {
		this.left = 0;
	}

	synchronized Optional<Trouble> take(String action) {
		if (this.left == 0 || !this.actions.contains(action)) {
			return Optional.empty();
		}
		this.left--;
		return Optional.ofNullable(this.trouble);
	}

}
