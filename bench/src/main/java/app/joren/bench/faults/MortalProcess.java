package app.joren.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A service in a process of its own, which is killed and started again. */
final class MortalProcess implements AutoCloseable {

	private static final Duration GRACE = Duration.ofMinutes(2);

	private final Class<?> main;

	private final List<String> arguments;

	private final Path log;

	private final int port;

	private @Nullable Process process;

	private Instant started = Instant.EPOCH;

	/**
	 * A process that does not run yet.
	 * @param main the service's main class
	 * @param mode in which it runs
	 * @param properties its settings
	 * @param log where its output goes
	 */
	MortalProcess(Class<?> main, String mode, Map<String, String> properties, Path log) {
		this.main = main;
		this.port = freePort();
		this.arguments = new ArrayList<>(List.of(mode));
		properties.forEach((name, value) -> this.arguments.add("--" + name + "=" + value));
		this.arguments.add("--server.port=" + this.port);
		this.log = log;
	}

	/** Whether it has come so far that it works. */
	boolean works() {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Starts it again if it has ended, or does not come to work: a service that cannot
	 * reach AWS as it starts does either, and who runs it looks after its health.
	 */
	void heal() {
		boolean ended = this.process == null || !this.process.isAlive();
		if (ended || (!works() && this.started.plus(GRACE).isBefore(Instant.now()))) {
			kill();
			start();
		}
	}

	void start() {
		this.started = Instant.now();
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
						"-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx256m", "--enable-native-access=ALL-UNNAMED",
						"--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
						this.main.getName()));
		command.addAll(this.arguments);
		try {
			this.process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As a failing machine would. */
	void kill() {
		if (this.process != null) {
			this.process.destroyForcibly().onExit().join();
		}
	}

	@Override
	public void close() {
		kill();
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
