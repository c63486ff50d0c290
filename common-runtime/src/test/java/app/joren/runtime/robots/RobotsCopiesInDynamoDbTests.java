package app.joren.runtime.robots;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import app.joren.contracts.problem.ProblemType;
import app.joren.emulator.testing.OnEmulator;
import app.joren.runtime.fetch.Refusal;
import app.joren.runtime.sample.SampleApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

@OnEmulator
@SpringBootTest(classes = SampleApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS, args = "webapi",
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RobotsCopiesInDynamoDbTests {

	private static final Instant UNTIL = Instant.parse("2026-11-25T12:00:00Z");

	private final String origin = "https://" + UUID.randomUUID() + ".example";

	@Autowired
	private RobotsCopies copies;

	@Test
	void findsNothingAtFirst() {
		assertThat(this.copies.find(this.origin)).isEmpty();
	}

	@Test
	void findsAFileThatAnotherHasKept() {
		byte[] file = "User-agent: *\nDisallow: /\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);

		this.copies.keep(this.origin, new RobotsCopy(file, null, UNTIL, 0, null));

		assertThat(this.copies.find(this.origin)).get()
			.satisfies((copy) -> assertThat(copy.file()).isEqualTo(file))
			.satisfies((copy) -> assertThat(copy.until()).isEqualTo(UNTIL));
	}

	@Test
	void findsForHowLongAFileCannotBeReached() {
		RobotsCopy copy = new RobotsCopy(null, new Refusal(ProblemType.SITE_ERROR, "status 503"), UNTIL, 3,
				UNTIL.minusSeconds(60));

		this.copies.keep(this.origin, copy);

		assertThat(this.copies.find(this.origin)).contains(copy);
	}

	@Test
	void findsAnAbsentFileAsSuch() {
		this.copies.keep(this.origin, new RobotsCopy(new byte[0], null, UNTIL, 0, null));

		assertThat(this.copies.find(this.origin)).get()
			.satisfies((copy) -> assertThat(copy.rules().allows("https://news.example/")).isTrue());
	}

}
