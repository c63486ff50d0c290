package app.joren.local.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PortsTests {

	@Test
	void anOffsetMovesAllPorts() {
		assertThat(Ports.usual(100).of(Ports.EMULATOR)).isEqualTo(4666);
		assertThat(Ports.usual(100).of("apps")).isEqualTo(3140);
	}

	@Test
	void anOffsetOutOfRangeIsRefused() {
		assertThatExceptionOfType(SuiteProblem.class).isThrownBy(() -> Ports.usual(65000))
			.withMessageContaining("65000");
	}

	@Test
	void aBusyPortIsNamedWithWhatToDo() throws IOException {
		try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Ports ports = new Ports(Map.of("console", busy.getLocalPort()));

			assertThatExceptionOfType(SuiteProblem.class).isThrownBy(ports::requireFree)
				.withMessageContaining("Port %d, on which the console would listen, is in use", busy.getLocalPort())
				.withMessageContaining("--port-offset");
		}
	}

}
