package app.joren.local.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where the emulator, the stand-in for SNS with its phones, and the services listen.
 *
 * @param byName the port of each
 */
public record Ports(Map<String, Integer> byName) {

	static final String EMULATOR = "emulator";

	static final String PHONES = "phones";

	private static final int EMULATOR_PORT = 4566;

	private static final int PHONES_PORT = 4576;

	private static final int HIGHEST = 65535;

	public Ports {
		byName = Map.copyOf(byName);
	}

	/**
	 * The usual ports, moved.
	 * @param offset is added to each of them
	 */
	public static Ports usual(int offset) {
		Map<String, Integer> ports = new HashMap<>(
				Map.of(EMULATOR, EMULATOR_PORT + offset, PHONES, PHONES_PORT + offset));
		ServiceProgram.ALL.forEach((service) -> ports.put(service.name(), service.port() + offset));
		if (ports.values().stream().anyMatch((port) -> port < 1 || port > HIGHEST)) {
			throw new SuiteProblem("A port offset of %d leads out of the range of ports.".formatted(offset));
		}
		return new Ports(ports);
	}

	/** Any ports that are free now. */
	public static Ports free() {
		Map<String, Integer> ports = new HashMap<>(Map.of(EMULATOR, freePort(), PHONES, freePort()));
		ServiceProgram.ALL.forEach((service) -> ports.put(service.name(), freePort()));
		return new Ports(ports);
	}

	int of(String name) {
		return Objects.requireNonNull(this.byName.get(name), name);
	}

	/** Refuses to go on when somebody listens where we would. */
	void requireFree() {
		this.byName.forEach(Ports::requireFree);
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new SuiteProblem("No free port was found.", ex);
		}
	}

	private static void requireFree(String name, int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		}
		catch (IOException ex) {
			throw new SuiteProblem(("Port %d, on which the %s would listen, is in use. Stop the program that uses it, "
					+ "or move all ports, for example by --port-offset 100.")
				.formatted(port, name), ex);
		}
	}

}
