package app.joren.bench.faults;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

import app.joren.emulator.Emulator;
import app.joren.emulator.EmulatorUnavailable;
import app.joren.emulator.Workplace;

/** An emulator that is killed, and goes on with the state that it had saved. */
final class MortalEmulator implements AutoCloseable {

	private static final int TRIES = 5;

	private final Path data;

	private final int port;

	private Emulator emulator;

	private MortalEmulator(Path data, Emulator emulator) {
		this.data = data;
		this.emulator = emulator;
		this.port = emulator.endpoint().getPort();
	}

	static MortalEmulator start(Path data) {
		return new MortalEmulator(data, Emulator.persistent(Workplace.here(), data));
	}

	URI endpoint() {
		return this.emulator.endpoint();
	}

	void killAndStart() {
		this.emulator.process().destroyForcibly();
		this.emulator.process().onExit().join();
		this.emulator = startAgain();
	}

	/** On a busy machine it may need longer to start than is waited for. */
	private Emulator startAgain() {
		EmulatorUnavailable last = null;
		for (int tries = 0; tries < TRIES; tries++) {
			try {
				return Emulator.persistent(Workplace.here(), this.data, this.port);
			}
			catch (EmulatorUnavailable ex) {
				last = ex;
			}
		}
		throw Objects.requireNonNull(last);
	}

	@Override
	public void close() {
		this.emulator.close();
	}

}
