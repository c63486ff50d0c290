package app.joren.bench.faults;

import java.net.URI;
import java.nio.file.Path;

import app.joren.emulator.Emulator;
import app.joren.emulator.Workplace;

/** An emulator that is killed, and goes on with the state that it had saved. */
final class MortalEmulator implements AutoCloseable {

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
		this.emulator = Emulator.persistent(Workplace.here(), this.data, this.port);
	}

	@Override
	public void close() {
		this.emulator.close();
	}

}
