package app.joren.runtime.fetch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

import app.joren.contracts.problem.ProblemType;
import app.joren.emulator.conformance.CaseRun;
import app.joren.emulator.rude.RudeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

	@Test
	void readsTheSharedCases() {
		CaseRun run = CaseRun.of("http", "content-encoding.json");
		Conformance.cases("http/content-encoding.json")
			.forEach((test) -> run.expect(test.path("file").stringValue(), expected(test), found(test)));
		run.finish();
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

	/** The body's hash where it is known, else how the fetch ends. */
	private static String expected(JsonNode test) {
		if (test.path("bomb").asBoolean(false)) {
			return ProblemType.TOO_LARGE.name();
		}
		if (test.has("broken") && !USABLE.contains(test.path("file").stringValue())) {
			return ProblemType.BROKEN_ANSWER.name();
		}
		return test.path("plainSha256").asString("a body");
	}

	private String found(JsonNode test) {
		String path = "/" + test.path("file").stringValue().replace(".gz", "");
		byte[] body = Base64.getDecoder().decode(test.path("bytes_base64").stringValue());
		this.server.page(path, "Content-Encoding: " + test.path("encoding").stringValue(), body);
		return switch (this.fetcher.fetch(FetchRequest.of(this.server.address(path)))) {
			case FetchOutcome.Fetched fetched when fetched.body().length > 0 ->
				test.has("plainSha256") ? sha256(fetched.body()) : "a body";
			case FetchOutcome.FetchFailed failed -> failed.type().name();
			case FetchOutcome other -> other.toString();
		};
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
