package app.joren.runtime.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import app.joren.contracts.problem.ProblemType;
import app.joren.emulator.rude.Manners;
import app.joren.emulator.rude.Route;
import app.joren.emulator.rude.RudeServer;
import com.github.luben.zstd.ZstdOutputStream;
import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies that are not what they are said to be, or have no end. */
class HostileBodiesTests {

	private static final String OK = "HTTP/1.1 200 OK\r\n";

	private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";

	private static final int BOMB = 100_000_000;

	private static final byte[] ZEROS = new byte[1_000_000];

	private final RudeServer server = new RudeServer();

	private final TestFetcher fetcher = TestFetcher.of(this.server);

	@AfterEach
	void close() {
		this.fetcher.close();
		this.server.close();
	}

	static Stream<Arguments> endings() {
		return Stream.of(Arguments.of("endless body", Manners.endlessBody()),
				Arguments.of("endless chunks", Manners.endlessChunks()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("endings")
	void aBodyWithoutAnEndIsTooLarge(String name, Route route) {
		this.server.on("/", route);

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.TOO_LARGE);
	}

	@Test
	void aBodyThatIsSaidToBeHugeIsRefusedBeforeItComes() {
		this.server.on("/", Manners.silence(OK + "Content-Length: 99999999999\r\n\r\n<p>"));

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.TOO_LARGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "deflate", "zstd", "gzip, gzip", "gzip, zstd", "zstd, deflate, gzip" })
	void aBombIsRefusedAtTheLimitWithoutBeingHeld(String codings) {
		byte[] bomb = packed(codings, BOMB);
		this.server.page("/", "Content-Encoding: " + codings, bomb);
		this.fetcher.failed("/absent");

		long before = allocated();
		FetchOutcome.FetchFailed failed = this.fetcher.failed("/");

		assertThat(failed.type()).isEqualTo(ProblemType.TOO_LARGE);
		assertThat(allocated() - before).isLessThan(8 * TestFetcher.LIMIT.toBytes());
	}

	@Test
	void aBrotliBombIsRefusedAtTheLimit() {
		byte[] bomb = HexFormat.of()
			.parseHex("cbffff3ff82700e2b14020f7fe8fffff7ff04f00c4611180eefd5ffeb3c4e09f0088c302005d9218");
		this.server.page("/", "Content-Encoding: br", bomb);

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.TOO_LARGE);
	}

	@Test
	void aWindowThatTakesMoreMemoryThanTheWebAllowsIsRefused() {
		this.server.page("/", "Content-Encoding: zstd", wideZstd());

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.BROKEN_ANSWER);
	}

	@Test
	void aBodyInTooManyLayersIsBroken() {
		this.server.page("/", "Content-Encoding: gzip, gzip, gzip, gzip, gzip", packed("gzip", 10));

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.BROKEN_ANSWER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "deflate", "br", "zstd", "identity", "utf-8", "gzip, br" })
	void aCodingThatIsNotUsedIsNotBelieved(String coding) {
		this.server.page("/", "Content-Encoding: " + coding, text("<!doctype html><p>Plain all the same"));

		assertThat(this.fetcher.fetched("/").body()).asString().isEqualTo("<!doctype html><p>Plain all the same");
	}

	@Test
	void aCodingThatIsUsedAndNotNamedIsSeen() {
		this.server.page("/", "Content-Type: text/html", packed("gzip", 10));

		assertThat(this.fetcher.fetched("/").body()).hasSize(10);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "zz\\r\\nHello\\r\\n0\\r\\n\\r\\n", "-5\\r\\nHello\\r\\n0\\r\\n\\r\\n",
			"FFFFFFFFFFFFFFFFF\\r\\nHello", "5\\r\\nHelloxx0\\r\\n\\r\\n", "5\\r\\nHel", "Hello" })
	void brokenChunksAreABrokenAnswer(String chunks) {
		this.server.on("/", Manners.raw(CHUNKED + chunks.replace("\\r\\n", "\r\n")));

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.BROKEN_ANSWER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "16\r\n<p>Whole</body></html>\r\n", "16\r\n<p>Whole</body></html>\r\nzz",
			"16;" + "name=value\r\n<p>Whole</body></html>\r\n0\r\nTrailer: yes\r\n\r\n" })
	void aPageThatIsWholeIsKeptThoughItsChunksAreNot(String chunks) {
		this.server.on("/", Manners.raw(CHUNKED + chunks));

		assertThat(this.fetcher.fetched("/").body()).asString().isEqualTo("<p>Whole</body></html>");
	}

	@Test
	void aLengthThatIsTooLongLeavesAWholePageWhole() {
		this.server.on("/whole", Manners.raw(OK + "Content-Length: 100\r\n\r\n<p>Whole</html>"));
		this.server.on("/half", Manners.raw(OK + "Content-Length: 100\r\n\r\n<p>Ha"));

		assertThat(this.fetcher.fetched("/whole").body()).asString().isEqualTo("<p>Whole</html>");
		assertThat(this.fetcher.failed("/half").type()).isEqualTo(ProblemType.BROKEN_ANSWER);
	}

	@Test
	void whatComesBeyondTheLengthIsNotTheNextAnswer() {
		this.server.answer("/short", OK.strip() + "\nContent-Length: 5", text("Hello, this is more than was said"));
		this.server.page("/next", "Next");

		assertThat(this.fetcher.fetched("/short").body()).asString().isEqualTo("Hello");
		assertThat(this.fetcher.fetched("/next").body()).asString().isEqualTo("Next");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 5\r\nContent-Length: 7", "Content-Length: five", "Content-Length: -1",
			"Content-Length: 5\r\nTransfer-Encoding: chunked", "Content-Length: 99999999999999999999" })
	void aLengthThatCannotBeUnderstoodHasAName(String lengths) {
		this.server.on("/", Manners.raw(OK + lengths + "\r\n\r\nHello"));

		assertThat(this.fetcher.failed("/").type()).isIn(ProblemType.BROKEN_ANSWER, ProblemType.TOO_LARGE);
	}

	@Test
	void aBodyThatComesByteByByteIsGivenUpInTime() {
		this.server.on("/", Manners.slowBody());

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.TIMED_OUT);
	}

	@Test
	void aBodyThatWasAnnouncedAndDoesNotComeIsGivenUpInTime() {
		this.server.on("/", Manners.silence(OK + "Content-Length: 100\r\n\r\n"));

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.TIMED_OUT);
	}

	@Test
	void aResetInTheMiddleIsABrokenAnswer() {
		this.server.on("/", Manners.reset(OK + "Content-Length: 100\r\n\r\n<p>Ha"));

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.BROKEN_ANSWER);
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 203, 204, 205 })
	void anAnswerWithoutABodyIsAnEmptyOne(int status) {
		this.server.status("/", status, "");

		assertThat(this.fetcher.fetched("/").body()).isEmpty();
		assertThat(this.fetcher.fetched("/").status()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "206|Content-Range: bytes 0-4/100", "206|Content-Range: bytes 5-9/10",
			"206|X: y", "226|IM: vcdiff", "226|IM: feed" })
	void aPartThatNobodyAskedForIsABrokenAnswer(int status, String header) {
		this.server.answer("/", "HTTP/1.1 " + status + " So\nContent-Length: 5\n" + header, text("Hello"));

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.BROKEN_ANSWER);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "206|Content-Range: bytes 0-4/5", "226|X: y" })
	void aPartThatIsTheWholeIsTheWhole(int status, String header) {
		this.server.answer("/", "HTTP/1.1 " + status + " So\nContent-Length: 5\n" + header, text("Hello"));

		assertThat(this.fetcher.fetched("/").body()).asString().isEqualTo("Hello");
	}

	private static long allocated() {
		return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] packed(String codings, int zeros) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = packing(List.of(codings.split(", ")), bytes)) {
			for (int left = zeros; left > 0; left -= ZEROS.length) {
				out.write(ZEROS, 0, Math.min(left, ZEROS.length));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** What is written goes through the first coding first. */
	private static OutputStream packing(List<String> codings, OutputStream out) throws IOException {
		if (codings.isEmpty()) {
			return out;
		}
		OutputStream last = switch (codings.getLast()) {
			case "gzip" -> new GZIPOutputStream(out);
			case "deflate" -> new DeflaterOutputStream(out);
			default -> new ZstdOutputStream(out);
		};
		return packing(codings.subList(0, codings.size() - 1), last);
	}

	/** A frame that wants a window of 128 MB, where the web allows 8 (RFC 9659). */
	private static byte[] wideZstd() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZstdOutputStream out = new ZstdOutputStream(bytes)) {
			out.setLong(27);
			out.write(text("<p>Hello"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
