package app.joren.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The AWS emulator, a process of its own that ends with this one, in whatever way this
 * one ends.
 */
public final class Emulator implements AutoCloseable {

	private static final Duration STOP = Duration.ofSeconds(20);

	private final Process process;

	private final URI endpoint;

	private Emulator(Process process, URI endpoint) {
		this.process = process;
		this.endpoint = endpoint;
	}

	/** Starts one that forgets everything when it ends, on any free port. */
	public static Emulator forgetful(Workplace workplace) {
		return forgetful(workplace, freePort());
	}

	/** Starts one that forgets everything when it ends. */
	public static Emulator forgetful(Workplace workplace, int port) {
		return start(workplace, port, List.of());
	}

	/** Starts one that keeps its state in a folder, on any free port. */
	public static Emulator persistent(Workplace workplace, Path data) {
		return persistent(workplace, data, freePort());
	}

	/** Starts one that keeps its state in a folder. */
	public static Emulator persistent(Workplace workplace, Path data, int port) {
		return start(workplace, port, List.of("--data", data.toString()));
	}

	private static Emulator start(Workplace workplace, int port, List<String> options) {
		requireFree(port);
		List<String> command = new ArrayList<>(
				List.of(new PythonVenv(workplace, "venv", "emulator/requirements.txt").python().toString(), "-X",
						"utf8", workplace.root().resolve("emulator/emulator.py").toString(), "--port",
						String.valueOf(port), "--with-parent"));
		command.addAll(options);
		Path log = workplace.home().resolve("log").resolve("emulator-" + port + ".log");
		URI endpoint = URI.create("http://127.0.0.1:" + port);
		Emulator emulator = new Emulator(launch(command, log), endpoint);
		try {
			new EmulatorHealth(endpoint, log).await(emulator.process);
			return emulator;
		}
		catch (RuntimeException ex) {
			emulator.close();
			throw ex;
		}
	}

	private static Process launch(List<String> command, Path log) {
		try {
			Files.createDirectories(log.getParent());
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		}
		catch (IOException ex) {
			throw new EmulatorUnavailable("The emulator did not start: " + ex.getMessage(), ex);
		}
	}

	/** Otherwise whatever listens there would be taken for the emulator. */
	private static void requireFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new EmulatorUnavailable("Port %d is in use. Stop what uses it, or choose another.".formatted(port),
					ex);
		}
	}

	/** A port that was free just now. */
	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What {@code AWS_ENDPOINT_URL} has to be. */
	public URI endpoint() {
		return this.endpoint;
	}

	/** The process, so that its memory can be measured, or it be killed in a test. */
	public ProcessHandle process() {
		return this.process.toHandle();
	}

	/** Stops it in good order. */
	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

}
