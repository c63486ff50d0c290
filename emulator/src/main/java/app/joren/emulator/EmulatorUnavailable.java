package app.joren.emulator;

/** The emulator cannot run here; the message says what to do about it. */
public class EmulatorUnavailable extends RuntimeException {

	/**
	 * The emulator cannot run here.
	 * @param message what is wrong and what to do
	 */
	public EmulatorUnavailable(String message) {
		super(message);
	}

	/**
	 * The emulator cannot run here.
	 * @param message what is wrong and what to do
	 * @param cause why
	 */
	public EmulatorUnavailable(String message, Throwable cause) {
		super(message, cause);
	}

}
