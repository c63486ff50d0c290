package app.joren.emulator.rude;

import java.io.IOException;
import java.io.OutputStream;

/** Answers one request with whatever bytes it likes. */
@FunctionalInterface
public interface Route {

	/**
	 * Answers.
	 * @param question that came
	 * @param out where to write; it is flushed afterwards
	 * @throws IOException to hang up
	 */
	void answer(Asked question, OutputStream out) throws IOException;

	/** Ends a connection not with an orderly close but with a reset (TCP RST). */
	final class Reset extends IOException {

		Reset() {
			super("reset");
		}

	}

}
