package app.joren.emulator.testing;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

import app.joren.emulator.Emulator;
import app.joren.emulator.StateStack;
import app.joren.emulator.Workplace;

/**
 * The one emulator of this JVM's tests. It ends with the JVM. Where
 * {@code AWS_ENDPOINT_URL} is set the tests use what it names instead.
 */
public final class SharedEmulator {

	private SharedEmulator() {
	}

	/** The emulator's address; the first call starts it. */
	public static URI endpoint() {
		return Holder.ENDPOINT;
	}

	/**
	 * Makes a new stack.
	 * @return its prefix
	 */
	public static String newStack() {
		String prefix = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toLowerCase(Locale.ROOT);
		new StateStack(endpoint(), Workplace.here().stateTemplate()).apply(prefix);
		return prefix;
	}

	/** Starts the emulator at the first use. */
	private static final class Holder {

		static final URI ENDPOINT = start();

		private static URI start() {
			String given = System.getenv("AWS_ENDPOINT_URL");
			return (given != null) ? URI.create(given) : Emulator.forgetful(Workplace.here()).endpoint();
		}

	}

}
