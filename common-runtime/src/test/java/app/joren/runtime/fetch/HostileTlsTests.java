package app.joren.runtime.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import app.joren.contracts.problem.ProblemType;
import app.joren.emulator.rude.Certificates;
import app.joren.emulator.rude.RudeServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Encryption that is not in order: what is wrong with it is said. */
class HostileTlsTests {

	@Test
	void aGoodCertificateIsGood() {
		try (RudeServer server = RudeServer.encrypted(Certificates.GOOD);
				TestFetcher fetcher = TestFetcher.of(server)) {
			server.page("/", "Hello");

			assertThat(fetcher.fetched("/").body()).asString().isEqualTo("Hello");
		}
	}

	@ParameterizedTest
	@CsvSource({ "EXPIRED, has expired", "ELSEWHERE, is for another name", "SELF_SIGNED, nobody known vouches" })
	void aBadCertificateIsNamed(Certificates certificate, String what) {
		try (RudeServer server = RudeServer.encrypted(certificate); TestFetcher fetcher = TestFetcher.of(server)) {
			server.page("/", "Hello");

			FetchOutcome.FetchFailed failed = fetcher.failed("/");

			assertThat(failed.type()).isEqualTo(ProblemType.TLS_FAILED);
			assertThat(failed.detail()).contains(what);
			assertThat(server.asked()).isEmpty();
		}
	}

	/** Each is an alert of TLS (RFC 8446, section 6), in answer to our greeting. */
	@ParameterizedTest
	@CsvSource({ "70, TLS_FAILED, older than is safe", "40, TLS_FAILED, no encryption in common",
			"112, TLS_FAILED, does not know this name", "80, TLS_FAILED, No safe connection" })
	void anAlertIsNamed(int alert, ProblemType type, String what) throws IOException {
		FetchOutcome.FetchFailed failed = answered("1503010002" + "02" + "%02x".formatted(alert));

		assertThat(failed.type()).isEqualTo(type);
		assertThat(failed.detail()).contains(what);
	}

	@Test
	void aServerThatKnowsOnlyAnOldProtocolIsNamed() throws IOException {
		String hello = "0301" + "00".repeat(32) + "00" + "c013" + "00";
		FetchOutcome.FetchFailed failed = answered("160301002a" + "02000026" + hello);

		assertThat(failed.type()).isEqualTo(ProblemType.TLS_FAILED);
		assertThat(failed.detail()).contains("older than is safe");
	}

	@Test
	void aServerThatSpeaksOnlyHttp2IsNamed() {
		try (RudeServer server = RudeServer.encrypted(Certificates.GOOD, "h2");
				TestFetcher fetcher = TestFetcher.of(server)) {
			FetchOutcome.FetchFailed failed = fetcher.failed("/");

			assertThat(failed.type()).isEqualTo(ProblemType.UNSUPPORTED_PROTOCOL);
			assertThat(failed.detail()).contains("HTTP/1.1");
		}
	}

	@Test
	void aServerThatPrefersHttp2AndSpeaksBothIsFetched() {
		try (RudeServer server = RudeServer.encrypted(Certificates.GOOD, "h2", "http/1.1");
				TestFetcher fetcher = TestFetcher.of(server)) {
			server.page("/", "Hello");

			assertThat(fetcher.fetched("/").body()).asString().isEqualTo("Hello");
		}
	}

	@Test
	void aGreetingThatDripsIsGivenUpInTime() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			Thread.ofVirtual().start(() -> drip(socket));

			FetchOutcome.FetchFailed failed = failed(socket);

			assertThat(failed.type()).isIn(ProblemType.TIMED_OUT, ProblemType.TLS_FAILED);
		}
	}

	private static FetchOutcome.FetchFailed answered(String bytes) throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"))) {
			Thread.ofVirtual().start(() -> answer(socket, HexFormat.of().parseHex(bytes)));
			return failed(socket);
		}
	}

	private static FetchOutcome.FetchFailed failed(ServerSocket socket) {
		HostPort host = new HostPort("127.0.0.1", socket.getLocalPort());
		try (HttpFetcher fetcher = new HttpFetcher(TestFetcher.quick(Set.of(host)))) {
			return (FetchOutcome.FetchFailed) fetcher.fetch(FetchRequest.of("https://" + host + "/"));
		}
	}

	private static void answer(ServerSocket socket, byte[] bytes) {
		try (Socket client = socket.accept(); InputStream in = client.getInputStream()) {
			in.read(new byte[4096]);
			client.getOutputStream().write(bytes);
			in.readAllBytes();
		}
		catch (IOException ex) {
			// The client hung up, as it should.
		}
	}

	private static void drip(ServerSocket socket) {
		try (Socket client = socket.accept()) {
			client.getOutputStream().write(new byte[] { 0x16, 3, 3, 0x40, 0 });
			while (true) {
				client.getOutputStream().write(0);
				LockSupport.parkNanos(100_000_000);
			}
		}
		catch (IOException ex) {
			// The client hung up, as it should.
		}
	}

}
