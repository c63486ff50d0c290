package app.joren.runtime.fetch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;

import app.joren.contracts.problem.ProblemType;
import app.joren.emulator.rude.RudeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies in all codings, from a server on loopback. */
class ContentCodingTests {

	private final RudeServer server = new RudeServer();

	private final HttpFetcher fetcher = new HttpFetcher(
			FetchSettings.allowing(Set.of(HostPort.of(this.server.authority()))));

	/** Cut off after the text's last element, or within it: nothing is missing. */
	private static final Set<String> USABLE = Set.of("truncated-crc-error.gz", "truncated-crc-error-short.gz");

	@AfterEach
	void close() {
		this.fetcher.close();
		this.server.close();
	}

	@TestFactory
	Stream<DynamicTest> readsTheSharedCases() {
		return Conformance.cases("http/content-encoding.json")
			.toList()
			.stream()
			.map((test) -> DynamicTest.dynamicTest(test.path("file").stringValue(), () -> check(test)));
	}

	@Test
	void readsBrotli() {
		byte[] brotli = HexFormat.of().parseHex("0b028048656c6c6f03");
		this.server.page("/br", "Content-Encoding: br", brotli);

		FetchOutcome outcome = this.fetcher.fetch(FetchRequest.of(this.server.address("/br")));

		assertThat(outcome).isInstanceOfSatisfying(FetchOutcome.Fetched.class,
				(fetched) -> assertThat(fetched.body()).asString().isEqualTo("Hello"));
	}

	@Test
	void readsPlainTextThatClaimsToBeGzip() {
		this.server.page("/claim", "Content-Encoding: gzip", "<p>Hello".getBytes());

		FetchOutcome outcome = this.fetcher.fetch(FetchRequest.of(this.server.address("/claim")));

		assertThat(outcome).isInstanceOfSatisfying(FetchOutcome.Fetched.class,
				(fetched) -> assertThat(fetched.body()).asString().isEqualTo("<p>Hello"));
	}

	@Test
	void cutsInsteadOfRefusingWhenAsked() {
		this.server.page("/long", "x".repeat(1000));
		FetchRequest.Limits limits = new FetchRequest.Limits(DataSize.ofBytes(100), null, true);

		FetchOutcome outcome = this.fetcher.fetch(FetchRequest.of(this.server.address("/long")).within(limits));

		assertThat(outcome).isInstanceOfSatisfying(FetchOutcome.Fetched.class,
				(fetched) -> assertThat(fetched.body()).hasSize(100));
	}

	private void check(JsonNode test) {
		String path = "/" + test.path("file").stringValue().replace(".gz", "");
		byte[] body = Base64.getDecoder().decode(test.path("bytes_base64").stringValue());
		this.server.page(path, "Content-Encoding: " + test.path("encoding").stringValue(), body);

		FetchOutcome outcome = this.fetcher.fetch(FetchRequest.of(this.server.address(path)));

		if (test.path("bomb").asBoolean(false)) {
			assertFailed(outcome, ProblemType.TOO_LARGE);
		}
		else if (test.has("broken") && !USABLE.contains(test.path("file").stringValue())) {
			assertFailed(outcome, ProblemType.BROKEN_ANSWER);
		}
		else {
			assertFetched(outcome, test);
		}
	}

	private static void assertFailed(FetchOutcome outcome, ProblemType type) {
		assertThat(outcome).isInstanceOfSatisfying(FetchOutcome.FetchFailed.class,
				(failed) -> assertThat(failed.type()).isEqualTo(type));
	}

	private static void assertFetched(FetchOutcome outcome, JsonNode test) {
		assertThat(outcome).isInstanceOfSatisfying(FetchOutcome.Fetched.class, (fetched) -> {
			assertThat(fetched.body()).isNotEmpty();
			if (test.has("plainSha256")) {
				assertThat(sha256(fetched.body())).isEqualTo(test.path("plainSha256").stringValue());
			}
		});
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
